using Shop.Domain;

namespace Shop.Ports;

/// <summary>What the galleries know of photos and visitors right now.</summary>
internal interface IPhotoCatalogue
{
    /// <summary>Those of the photos that the visitor may see and so may buy, in the order asked for.</summary>
    Task<IReadOnlyList<Photo>> Visible(Guid galleryId, Guid visitorId, IReadOnlyList<Guid> assetIds, CancellationToken ct);

    /// <summary>
    /// All photos that the visitor may see and so may buy: of the gallery, or of a collection that is open to them; none of a collection that is not.
    /// </summary>
    Task<IReadOnlyList<Photo>> All(Guid galleryId, Guid visitorId, Guid? collectionId, CancellationToken ct);

    /// <summary>The visitor, or null when they have no valid way into the gallery.</summary>
    Task<Visitor?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct);
}
