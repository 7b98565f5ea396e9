using Shop.Domain.Catalogue;

namespace Shop.Ports;

/// <summary>The studio's price lists, and which gallery sells by which.</summary>
internal interface IPriceListRepository
{
    /// <summary>The price list, or null when there is none.</summary>
    Task<PriceList?> Find(Guid listId, CancellationToken ct);

    /// <summary>The price list that the gallery sells by, or null when it sells nothing.</summary>
    Task<PriceList?> FindOf(Guid galleryId, CancellationToken ct);

    /// <summary>From now on the gallery sells by this list; null: nothing.</summary>
    Task Assign(Guid galleryId, Guid? listId, CancellationToken ct);

    /// <summary>The galleries that sell by the list.</summary>
    Task<IReadOnlyList<Guid>> GalleriesOf(Guid listId, CancellationToken ct);

    /// <summary>The lists that are this gallery's own; several where the studio changed its currency.</summary>
    Task<IReadOnlyList<PriceList>> OwnOf(Guid galleryId, CancellationToken ct);

    /// <summary>How many galleries sell by the list.</summary>
    Task<int> CountGalleries(Guid listId, CancellationToken ct);

    /// <summary>Keeps a new list.</summary>
    void Add(PriceList list);

    /// <summary>Takes a list away; no gallery sells by it any more.</summary>
    Task Remove(PriceList list, CancellationToken ct);
}
