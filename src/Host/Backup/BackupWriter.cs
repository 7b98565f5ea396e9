using System.Globalization;
using BuildingBlocks.Persistence;
using BuildingBlocks.Storage.S3;
using Host.Web;

namespace Host.Backup;

/// <summary>
/// Makes one backup while the product runs. Blobs never change under their name, so those of the backup before are not copied again; none is deleted
/// between the copy of the database and the last of those it speaks of. A backup gets its name when all of it is there and was read again.
/// </summary>
internal sealed class BackupWriter(HostSettings settings, string place)
{
    /// <summary>How many backups are kept.</summary>
    private const int Kept = 14;

    public async Task<string> Write(CancellationToken ct)
    {
        Directory.CreateDirectory(place);
        using var originals = IOriginals.Of(settings);
        await using var held = await originals.Hold.Take(ct) ?? throw new BackupException(
            settings.S3 is null ? "Another backup of this installation is under way." : $"Another backup of this installation is under way, or broke off within the last {S3Hold.Lapse.TotalMinutes} minutes.");
        var draft = Path.Combine(place, BackupManifest.Unfinished);
        if (Directory.Exists(draft))
            Directory.Delete(draft, recursive: true);
        Directory.CreateDirectory(draft);

        var at = TimeProvider.System.GetUtcNow();
        var database = DatabaseCopies.FileName(settings.Database);
        await DatabaseCopies.Write(settings.Database, Path.Combine(draft, database), ct);
        var (blobs, fresh) = LeavesOriginals ? ([], 0) : await CopyBlobs(originals, ct);
        await held.Confirm(ct);
        var manifest = new BackupManifest(at, await SavedFile.Of(Path.Combine(draft, database), database, ct), await CopyKeys(draft, ct), blobs) { LeavesOriginals = LeavesOriginals };
        await manifest.Write(draft, ct);
        Directory.Move(draft, Path.Combine(place, at.ToString("yyyy-MM-dd'T'HHmmss'.'fff'Z'", CultureInfo.InvariantCulture)));

        LastBackup.Note(settings, at);
        await DropOld(ct);
        return string.Create(CultureInfo.InvariantCulture,
            $"The backup of {at:yyyy-MM-dd HH:mm} UTC is in {place}: the database ({manifest.Database.Length:N0} bytes) and {blobs.Count:N0} files, {fresh:N0} of them new.{Elsewhere}");
    }

    private bool LeavesOriginals => settings is { S3: not null, BackupOriginals: false };

    private string Elsewhere => settings.S3 is null ? "" : LeavesOriginals ? " The originals are in the S3 store and not part of it." : " Those of the S3 store are among them.";

    private async Task<List<SavedFile>> CopyKeys(string draft, CancellationToken ct)
    {
        var keys = new List<SavedFile>();
        foreach (var file in Directory.Exists(settings.Below("keys")) ? Directory.GetFiles(settings.Below("keys")) : [])
            keys.Add(await SavedFile.Copy(file, draft, $"keys/{Path.GetFileName(file)}", ct));
        return keys;
    }

    private async Task<(List<SavedFile> Blobs, int Fresh)> CopyBlobs(IOriginals originals, CancellationToken ct)
    {
        var root = Path.Combine(place, BackupManifest.BlobFolder);
        var before = BackupManifest.Folders(place) is [var newest, ..]
            ? (await BackupManifest.Read(newest, ct)).Blobs.ToDictionary(blob => blob.Path, StringComparer.Ordinal) : [];
        var (blobs, fresh) = (new List<SavedFile>(), 0);
        await foreach (var file in originals.List(ct))
        {
            if (await FindCopy(file, root, before, ct) is { } copy)
                blobs.Add(copy);
            else if (await originals.Save(file, root, ct) is { } saved)
            {
                blobs.Add(saved);
                fresh++;
            }
        }

        return (blobs, fresh);
    }

    /// <summary>The copy that the backup before has, or one that broke off after it: that one got its name when it was whole, and only has no hash yet.</summary>
    private static async Task<SavedFile?> FindCopy(FoundFile file, string root, Dictionary<string, SavedFile> before, CancellationToken ct)
    {
        var copy = new FileInfo(SavedFile.Below(root, file.Path));
        if (!copy.Exists || copy.Length != file.Length)
            return null;

        return before.TryGetValue(file.Path, out var known) && known.Length == file.Length ? known : await SavedFile.Of(copy.FullName, file.Path, ct);
    }

    private async Task DropOld(CancellationToken ct)
    {
        var folders = BackupManifest.Folders(place);
        if (folders.Count <= Kept)
            return;

        foreach (var folder in folders.Skip(Kept))
            Directory.Delete(folder, recursive: true);
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in folders.Take(Kept))
            needed.UnionWith((await BackupManifest.Read(folder, ct)).Blobs.Select(blob => blob.Path));
        foreach (var file in new DirectoryInfo(Path.Combine(place, BackupManifest.BlobFolder)).EnumerateFiles("*", SearchOption.AllDirectories))
            if (!needed.Contains($"{file.Directory!.Name}/{file.Name}"))
                file.Delete();
    }
}
