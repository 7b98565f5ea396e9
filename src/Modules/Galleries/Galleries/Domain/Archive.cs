namespace Galleries.Domain;

/// <summary>
/// An archive somebody asked for: what is in it is fixed when it starts, so that every byte is known and a broken download goes on
/// where it stopped. Who asked for it may fetch it, as long as they may still download.
/// </summary>
internal sealed class Archive
{
    /// <summary>How long a started archive can be resumed.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private Archive(Guid id, Guid galleryId, Guid? visitorId, Guid? grantId, string fileName, Manifest manifest, DateTimeOffset startedAt) =>
        (Id, GalleryId, VisitorId, GrantId, FileName, Manifest, StartedAt) = (id, galleryId, visitorId, grantId, fileName, manifest, startedAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    /// <summary>Null for the studio's own.</summary>
    public Guid? VisitorId { get; private set; }

    public Guid? GrantId { get; private set; }

    public string FileName { get; private set; }

    public Manifest Manifest { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public static Archive Start(Guid id, Gallery gallery, Asker asker, Manifest manifest, DateTimeOffset now) =>
        new(id, gallery.Id, asker.VisitorId, asker.GrantId, Domain.FileName.Clean($"{gallery.Name.Replace('/', '-').Replace('\\', '-')}.zip"), manifest, now);

    public bool BelongsTo(Guid galleryId, Asker asker) =>
        GalleryId == galleryId && VisitorId == asker.VisitorId && GrantId == asker.GrantId;

    public bool IsOver(DateTimeOffset now) => now >= StartedAt + Lifetime;
}

/// <summary>What is in an archive, in its order.</summary>
internal sealed record Manifest(IReadOnlyList<ManifestEntry> Entries);

/// <summary>One original in an archive.</summary>
/// <param name="AssetId">The asset.</param>
/// <param name="Name">Its name inside the archive, unique there.</param>
/// <param name="BlobKey">Where the original lies.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Crc32">Known since the upload.</param>
/// <param name="Modified">When it was taken, or else received.</param>
internal sealed record ManifestEntry(Guid AssetId, string Name, string BlobKey, long Length, uint Crc32, DateTimeOffset Modified);
