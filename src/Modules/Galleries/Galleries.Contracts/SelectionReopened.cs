namespace Galleries.Contracts;

/// <summary>The photographer opened a finished choice again.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Visitor">Whose it is; null for one that several made together.</param>
/// <param name="Title">What it is for, such as "Album".</param>
/// <param name="ReopenedAt">When.</param>
public sealed record SelectionReopened(Guid GalleryId, VisitorFact? Visitor, string Title, DateTimeOffset ReopenedAt);
