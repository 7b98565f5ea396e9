using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The galleries of the studio.</summary>
internal interface IGalleryRepository
{
    Task<Gallery?> Find(Guid galleryId, CancellationToken ct);

    void Add(Gallery gallery);
}
