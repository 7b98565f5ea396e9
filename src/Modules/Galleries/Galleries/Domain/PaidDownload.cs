using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>A file that an order paid for: it may be downloaded whatever the gallery's state and rules.</summary>
internal sealed class PaidDownload
{
    public PaidDownload(
        Guid orderId, Guid assetId, Guid galleryId, Guid visitorId, VisitorType visitorType, string? name, string? email, DateTimeOffset paidAt)
    {
        (OrderId, AssetId, GalleryId, PaidAt) = (orderId, assetId, galleryId, paidAt);
        (VisitorId, VisitorType, Name, Email) = (visitorId, visitorType, name, email);
    }

    public Guid OrderId { get; private set; }

    public Guid AssetId { get; private set; }

    public Guid GalleryId { get; private set; }

    public Guid VisitorId { get; private set; }

    public VisitorType VisitorType { get; private set; }

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    public DateTimeOffset PaidAt { get; private set; }

    /// <summary>Whether it is the small file, and not the original.</summary>
    public bool IsWebSize { get; init; }

    public VisitorFact Buyer => new(VisitorId, VisitorType, Name, Email);
}
