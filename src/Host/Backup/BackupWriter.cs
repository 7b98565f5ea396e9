using System.Globalization;
using BuildingBlocks.Persistence;
using BuildingBlocks.Storage;
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

    private readonly string _originals = settings.Below("originals");

    public async Task<string> Write(CancellationToken ct)
    {
        Directory.CreateDirectory(place);
        Directory.CreateDirectory(_originals);
        using var hold = new BlobHold(_originals).Take() ?? throw new BackupException("Another backup of this installation is under way.");
        var draft = Path.Combine(place, BackupManifest.Unfinished);
        if (Directory.Exists(draft))
            Directory.Delete(draft, recursive: true);
        Directory.CreateDirectory(draft);

        var at = TimeProvider.System.GetUtcNow();
        var database = DatabaseCopies.FileName(settings.Database);
        await DatabaseCopies.Write(settings.Database, Path.Combine(draft, database), ct);
        var copied = TimeProvider.System.GetUtcNow();
        var (blobs, fresh) = await CopyBlobs(copied, ct);
        var manifest = new BackupManifest(at, await SavedFile.Of(Path.Combine(draft, database), database, ct), await CopyKeys(draft, ct), blobs);
        await manifest.Write(draft, ct);
        Directory.Move(draft, Path.Combine(place, at.ToString("yyyy-MM-dd'T'HHmmss'.'fff'Z'", CultureInfo.InvariantCulture)));

        LastBackup.Note(settings, at);
        await DropOld(ct);
        return string.Create(CultureInfo.InvariantCulture,
            $"The backup of {at:yyyy-MM-dd HH:mm} UTC is in {place}: the database ({manifest.Database.Length:N0} bytes) and {blobs.Count:N0} files, {fresh:N0} of them new.{Elsewhere}");
    }

    private string Elsewhere =>
        settings.S3 is not null ? " The originals are in the S3 store and not part of it."
        : settings.ArchiveS3 is not null ? " The originals of archived galleries are in an S3 store and not part of it."
        : "";

    private async Task<List<SavedFile>> CopyKeys(string draft, CancellationToken ct)
    {
        var keys = new List<SavedFile>();
        foreach (var file in Directory.Exists(settings.Below("keys")) ? Directory.GetFiles(settings.Below("keys")) : [])
            keys.Add(await SavedFile.Copy(file, draft, $"keys/{Path.GetFileName(file)}", ct));
        return keys;
    }

    private async Task<(List<SavedFile> Blobs, int Fresh)> CopyBlobs(DateTimeOffset until, CancellationToken ct)
    {
        var root = Path.Combine(place, BackupManifest.BlobFolder);
        var before = BackupManifest.Folders(place) is [var newest, ..]
            ? (await BackupManifest.Read(newest, ct)).Blobs.ToDictionary(blob => blob.Path, StringComparer.Ordinal) : [];
        var (blobs, fresh) = (new List<SavedFile>(), 0);
        foreach (var file in BlobFiles().Where(file => file.LastWriteTimeUtc <= until.UtcDateTime))
        {
            var path = $"{file.Directory!.Name}/{file.Name}";
            if (before.TryGetValue(path, out var known) && known.Length == file.Length && new FileInfo(known.Below(root)) is { Exists: true } copy && copy.Length == known.Length)
                blobs.Add(known);
            else if (await TryCopy(file.FullName, root, path, ct) is { } saved)
            {
                blobs.Add(saved);
                fresh++;
            }
        }

        return (blobs, fresh);
    }

    /// <summary>Null for an upload that was refused meanwhile; whatever the database speaks of stays.</summary>
    private static async Task<SavedFile?> TryCopy(string file, string root, string path, CancellationToken ct)
    {
        try
        {
            return await SavedFile.Copy(file, root, path, ct);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Not what is still received, which has folders with longer names.</summary>
    private IEnumerable<FileInfo> BlobFiles() => new[] { _originals, settings.ArchiveFolder }.Where(Directory.Exists)
        .SelectMany(root => new DirectoryInfo(root!).EnumerateDirectories().Where(folder => folder.Name.Length == 2)).SelectMany(folder => folder.EnumerateFiles())
        // One that is being moved may lie in both.
        .DistinctBy(file => $"{file.Directory!.Name}/{file.Name}");

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
