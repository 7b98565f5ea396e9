using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The galleries of the studio.</summary>
internal interface IGalleryRepository
{
    Task<Gallery?> Find(Guid galleryId, CancellationToken ct);

    /// <summary>Those that were to go online by themselves until now and have not yet.</summary>
    Task<IReadOnlyList<Gallery>> DueToOpen(DateTimeOffset now, CancellationToken ct);

    /// <summary>Which gallery has this part of an address, or had it once; null for none.</summary>
    Task<Guid?> OwnerOf(string slug, CancellationToken ct);

    /// <summary>Keeps the address that was left; the one in its place is no former one, should it have been.</summary>
    Task Leave(FormerAddress address, string present, CancellationToken ct);

    /// <summary>Those online whose last day is one of these, or that may wait for their clients after it, by their identities.</summary>
    Task<IReadOnlyList<Guid>> Ending(DateOnly from, DateOnly until, CancellationToken ct);

    void Add(Gallery gallery);
}
