namespace Galleries.Contracts;

/// <summary>A visitor made a link that shows others the gallery, or some of its photos.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="ShareId">The link.</param>
/// <param name="Visitor">Who shared.</param>
/// <param name="AssetIds">What it showed when it was made.</param>
/// <param name="Way">How it went out.</param>
/// <param name="SharedAt">When.</param>
public sealed record ItemsShared(Guid GalleryId, Guid ShareId, VisitorFact Visitor, IReadOnlyList<Guid> AssetIds, ShareWay Way, DateTimeOffset SharedAt);

/// <summary>How a share went out, as far as that can be told.</summary>
public enum ShareWay
{
    /// <summary>Its address was asked for, to be copied.</summary>
    Link,

    /// <summary>Mailed from here.</summary>
    Email,

    /// <summary>Handed to another program of the phone or computer.</summary>
    Mobile,

    /// <summary>As a code to be scanned.</summary>
    QrCode,

    /// <summary>It can't be told.</summary>
    Unknown,
}
