namespace Galleries.Contracts;

/// <summary>A visitor made a collection.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Visitor">Whose it is.</param>
/// <param name="CollectionId">The collection.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="AssetIds">What was in it from the first; often nothing.</param>
/// <param name="CreatedAt">When.</param>
public sealed record CollectionCreated(Guid GalleryId, VisitorFact Visitor, Guid CollectionId, string Name, IReadOnlyList<Guid> AssetIds, DateTimeOffset CreatedAt);
