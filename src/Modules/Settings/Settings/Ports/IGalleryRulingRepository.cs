using Settings.Domain;

namespace Settings.Ports;

/// <summary>The rules of each gallery.</summary>
internal interface IGalleryRulingRepository
{
    Task<GalleryRuling?> Find(Guid galleryId, CancellationToken ct);

    void Add(GalleryRuling ruling);
}
