using Settings.Domain;

namespace Settings.Ports;

/// <summary>The rules of each gallery.</summary>
internal interface IGalleryRulingRepository
{
    Task<GalleryRuling?> Find(Guid galleryId, CancellationToken ct);

    /// <summary>Those that burn this image into previews.</summary>
    Task<IReadOnlyList<GalleryRuling>> Burning(string image, CancellationToken ct);

    void Add(GalleryRuling ruling);

    void Remove(GalleryRuling ruling);
}
