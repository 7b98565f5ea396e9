namespace Settings.Contracts;

/// <summary>The rules in force for a gallery. A change holds from the very next request.</summary>
public interface IGalleryRules
{
    /// <summary>From the in-memory snapshot that is replaced at commit; the studio's defaults for a gallery Settings has not heard of.</summary>
    ValueTask<GalleryRules> InForce(Guid galleryId, CancellationToken ct);

    /// <summary>Straight from the database: for originals, downloads and archives.</summary>
    Task<GalleryRules> Certain(Guid galleryId, CancellationToken ct);
}
