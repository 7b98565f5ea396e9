namespace Shop.Contracts;

/// <summary>A paid order went on to another status.</summary>
public sealed record OrderStatusChanged(Guid GalleryId, Guid OrderId, string OrderNumber, OrderStatusFact Status, DateTimeOffset ChangedAt);

/// <summary>Where a paid order may stand.</summary>
public enum OrderStatusFact
{
    /// <summary>The studio may still change it.</summary>
    InReview,

    /// <summary>It is being made.</summary>
    Processing,

    /// <summary>It is on its way.</summary>
    Shipped,

    /// <summary>Nothing is left to do.</summary>
    Completed,

    /// <summary>It will not be delivered; money went back by a refund.</summary>
    Canceled,
}
