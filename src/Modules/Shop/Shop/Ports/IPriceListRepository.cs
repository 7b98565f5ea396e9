using Shop.Domain;

namespace Shop.Ports;

/// <summary>The galleries' price lists.</summary>
internal interface IPriceListRepository
{
    /// <summary>The gallery's price list, or null when it never had one.</summary>
    Task<PriceList?> Find(Guid galleryId, CancellationToken ct);

    /// <summary>Keeps a gallery's first price list.</summary>
    void Add(PriceList list);

    /// <summary>Takes it away.</summary>
    void Remove(PriceList list);
}
