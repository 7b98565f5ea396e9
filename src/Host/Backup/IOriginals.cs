using BuildingBlocks.Storage;
using Host.Web;

namespace Host.Backup;

/// <summary>Where an installation keeps the bytes of its photos, as backups see it.</summary>
internal interface IOriginals : IDisposable
{
    /// <summary>What keeps them from being deleted.</summary>
    IBlobHold Hold { get; }

    /// <summary>All that there are, and perhaps some that come meanwhile. No clock decides: that of a file server may be wrong.</summary>
    IAsyncEnumerable<FoundFile> List(CancellationToken ct);

    /// <summary>Copies one into a backup; null when it is gone: it was an upload that was refused meanwhile, as whatever the database speaks of stays.</summary>
    Task<SavedFile?> Save(FoundFile file, string root, CancellationToken ct);

    /// <summary>Puts one back from a backup; one that is there already stays. False when it is damaged in the backup.</summary>
    Task<bool> Restore(SavedFile file, string root, CancellationToken ct);

    /// <summary>Those of this installation, archived ones among them.</summary>
    static IOriginals Of(HostSettings settings)
    {
        IOriginals originals = settings.S3 is { } bucket ? new BucketOriginals(bucket with { TemporaryFolder = settings.Below("s3-backup") }) : new FolderOriginals(settings.Below("originals"));
        return settings switch
        {
            { ArchiveFolder: { } folder } => new OriginalsAndArchive(originals, new FolderOriginals(folder)),
            { ArchiveS3: { } archive, BackupOriginals: true } => new OriginalsAndArchive(originals, new BucketOriginals(archive with { TemporaryFolder = settings.Below("s3-archive-backup") })),
            _ => originals,
        };
    }
}

/// <summary>A file of an installation.</summary>
/// <param name="Path">As a <see cref="BlobPath"/>, wherever it lies.</param>
/// <param name="Length">Bytes.</param>
internal sealed record FoundFile(string Path, long Length);
