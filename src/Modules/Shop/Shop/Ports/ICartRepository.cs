using Shop.Domain.Buying;

namespace Shop.Ports;

/// <summary>The visitors' carts.</summary>
internal interface ICartRepository
{
    /// <summary>The visitor's cart; an empty one if they never had one.</summary>
    Task<Cart> Open(Guid galleryId, Guid visitorId, CancellationToken ct);

    /// <summary>Takes away every cart of a gallery.</summary>
    Task RemoveAll(Guid galleryId, CancellationToken ct);

    /// <summary>Takes away the carts of these visitors.</summary>
    Task RemoveOf(IReadOnlyCollection<Guid> visitorIds, CancellationToken ct);
}
