using Shop.Domain;

namespace Shop.Ports;

/// <summary>The studio's orders.</summary>
internal interface IOrderRepository
{
    /// <summary>
    /// Waits until no other order is being placed; none is until the use case ends. Comes before anything is read, so that everything
    /// the former one wrote is seen.
    /// </summary>
    Task TakeTurn(CancellationToken ct);

    /// <summary>The order, or null when there is none.</summary>
    Task<Order?> Find(Guid orderId, CancellationToken ct);

    /// <summary>Which of these photos the visitor has already ordered, paid or still to be paid; orders that were canceled do not count.</summary>
    Task<IReadOnlyList<OrderedPhoto>> Ordered(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>The next number of the year. It is given back when the use case does not end well, so that numbers have no gaps.</summary>
    Task<OrderNumber> NextNumber(int year, CancellationToken ct);

    /// <summary>The orders that were paid and have no invoice yet, in the order of payment.</summary>
    Task<IReadOnlyList<Order>> AwaitingInvoice(CancellationToken ct);

    /// <summary>The orders whose days of review are over by now.</summary>
    Task<IReadOnlyList<Order>> Reviewed(DateTimeOffset now, CancellationToken ct);

    /// <summary>Keeps a new order.</summary>
    void Add(Order order);
}

/// <summary>A photo that is on one of the visitor's orders.</summary>
internal sealed record OrderedPhoto(Guid AssetId, string FileName, OrderNumber Number, OrderState State);
