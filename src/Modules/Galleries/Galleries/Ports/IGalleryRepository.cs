using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The galleries of the studio.</summary>
internal interface IGalleryRepository
{
    Task<Gallery?> Find(Guid galleryId, CancellationToken ct);

    /// <summary>Those that were to go online by themselves until now and have not yet.</summary>
    Task<IReadOnlyList<Gallery>> DueToOpen(DateTimeOffset now, CancellationToken ct);

    /// <summary>Those online whose last day is one of these, or that may wait for their clients after it, by their identities.</summary>
    Task<IReadOnlyList<Guid>> Ending(DateOnly from, DateOnly until, CancellationToken ct);

    void Add(Gallery gallery);
}
