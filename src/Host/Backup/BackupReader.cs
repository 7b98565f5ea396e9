using System.Globalization;
using BuildingBlocks.Persistence;
using Host.Web;

namespace Host.Backup;

/// <summary>
/// Restores the newest backup of a place, or one of its folders, into an installation that has no database yet. Every file is compared with its hash on the
/// way; the database comes last, so that what broke off is simply done again.
/// </summary>
internal sealed class BackupReader(HostSettings settings, string place)
{
    public async Task<string> Read(CancellationToken ct)
    {
        var folder = File.Exists(Path.Combine(place, BackupManifest.FileName)) ? place
            : BackupManifest.Folders(place) is [var newest, ..] ? newest : throw new BackupException($"There is no backup in {place}.");
        var manifest = await BackupManifest.Read(folder, ct);
        var database = DatabaseCopies.FileName(settings.Database);
        if (manifest.Database.Path != database)
            throw new BackupException($"This backup is one of {(manifest.Database.Path.EndsWith("sqlite", StringComparison.Ordinal) ? "SQLite" : "PostgreSQL")}; restore it into the same kind of database.");
        if (!await DatabaseCopies.IsEmpty(settings.Database, ct))
            throw new BackupException("There is a database already. A backup is restored into an empty data folder, or an empty PostgreSQL database.");

        if (manifest.LeavesOriginals && settings.S3 is null)
            throw new BackupException("The originals of this backup stayed in an S3 store. Restore it with the settings of that store.");

        using var originals = IOriginals.Of(settings);
        await Check(manifest.Database, folder, ct);
        foreach (var key in manifest.Keys)
            await Restore(key, folder, settings.DataDirectory, ct);
        foreach (var blob in manifest.Blobs)
            await Restore(blob, Path.Combine(Path.GetDirectoryName(folder)!, BackupManifest.BlobFolder), originals, ct);
        await DatabaseCopies.Read(manifest.Database.Below(folder), settings.Database, ct);
        return string.Create(CultureInfo.InvariantCulture, $"The backup of {manifest.At:yyyy-MM-dd HH:mm} UTC is restored: the database and {manifest.Blobs.Count:N0} files{(settings.S3 is null || manifest.LeavesOriginals ? "" : " in the S3 store")}.{(manifest.LeavesOriginals ? " The originals are in the S3 store, where they stayed." : "")}");
    }

    private static async Task Restore(SavedFile blob, string from, IOriginals originals, CancellationToken ct)
    {
        Find(blob, from);
        if (!await originals.Restore(blob, from, ct))
            throw Damaged(blob, from);
    }

    private static async Task Restore(SavedFile file, string from, string to, CancellationToken ct)
    {
        Find(file, from);
        if (await SavedFile.Copy(file.Below(from), to, file.Path, ct) != file)
            throw Damaged(file, from);
    }

    private static async Task Check(SavedFile file, string from, CancellationToken ct)
    {
        Find(file, from);
        if (await SavedFile.Of(file.Below(from), file.Path, ct) != file)
            throw Damaged(file, from);
    }

    private static void Find(SavedFile file, string from)
    {
        if (!File.Exists(file.Below(from)))
            throw new BackupException($"{file.Below(from)} is missing in the backup.");
    }

    private static BackupException Damaged(SavedFile file, string from) => new($"{file.Below(from)} is damaged. An older backup may be whole: name its folder.");
}
