using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Picking;

/// <summary>Takes assets out of the visitor's Favorites; those not there are passed over.</summary>
public sealed record RemoveFavorites(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid> AssetIds);
