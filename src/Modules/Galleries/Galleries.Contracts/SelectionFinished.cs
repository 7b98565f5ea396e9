namespace Galleries.Contracts;

/// <summary>A main client finished a choice; what was chosen is a version of its own for good.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Visitor">Who finished it.</param>
/// <param name="Title">What it is for, such as "Album".</param>
/// <param name="Number">Which version it became, counted from one.</param>
/// <param name="AssetIds">What was chosen.</param>
/// <param name="FinishedAt">When.</param>
public sealed record SelectionFinished(Guid GalleryId, VisitorFact Visitor, string Title, int Number, IReadOnlyList<Guid> AssetIds, DateTimeOffset FinishedAt);
