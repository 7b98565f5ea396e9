namespace Galleries.Contracts;

/// <summary>The photographer asked a main client to choose photos.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Visitor">Who was asked.</param>
/// <param name="Title">What for, such as "Album".</param>
/// <param name="RequestedAt">When.</param>
public sealed record SelectionRequested(Guid GalleryId, VisitorFact Visitor, string Title, DateTimeOffset RequestedAt);
