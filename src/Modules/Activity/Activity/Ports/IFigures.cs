using Activity.Domain;

namespace Activity.Ports;

/// <summary>The figures that are kept up to date with every message; what is not there yet is made.</summary>
internal interface IFigures
{
    /// <summary>The gallery's figures.</summary>
    Task<GalleryFigures> Gallery(Guid galleryId, CancellationToken ct);

    /// <summary>The visitor's figures in a gallery.</summary>
    Task<VisitorFigures> Visitor(GalleryFigures gallery, Guid visitorId, CancellationToken ct);

    /// <summary>How far these assets have come, in the order asked for.</summary>
    Task<IReadOnlyList<AssetTrace>> Assets(GalleryFigures gallery, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>These assets by their numbers.</summary>
    Task<AssetSet> Numbers(GalleryFigures gallery, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>Keeps that a file of a download has left whole; the first time counts.</summary>
    Task Arrive(Arrival arrival, CancellationToken ct);

    /// <summary>Takes every name of a person and a file out of what is kept of a gallery, and the figures of its dashboard; the log stays countable.</summary>
    Task Forget(Guid galleryId, CancellationToken ct);

    /// <summary>Takes a person's name and address out of the log and of the figures, and keeps them out of what is heard late.</summary>
    /// <param name="email">In lower case.</param>
    /// <param name="visitors">Who they are in the galleries, also where nothing was heard of them yet.</param>
    /// <param name="at">What happened until then carries no name.</param>
    /// <param name="ct">Ends the waiting.</param>
    Task Forget(string email, IReadOnlyList<GalleryVisitor> visitors, DateTimeOffset at, CancellationToken ct);

    /// <summary>Takes the names out of at most so many of the log's entries before this moment, and of the figures of those who have not come since.</summary>
    Task ForgetBefore(DateTimeOffset moment, int atMost, CancellationToken ct);

    /// <summary>The order with this identity.</summary>
    Task<Sale> Sale(Guid orderId, Guid galleryId, string number, CancellationToken ct);

    /// <summary>Keeps a refund, unless it is kept.</summary>
    Task Add(Refund refund, CancellationToken ct);
}
