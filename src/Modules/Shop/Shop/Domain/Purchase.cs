namespace Shop.Domain;

/// <summary>Who orders, and where.</summary>
internal sealed record Purchase(Guid OrderId, Guid GalleryId, Visitor Visitor, BuyerContact Contact)
{
    /// <summary>The code of the language the buyer read; null when it is not known.</summary>
    public string? Language { get; init; }
}
