using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Picking;

/// <summary>These photos for the studio; what is none of the gallery's is left out.</summary>
/// <param name="GalleryId">Of this gallery alone, in its order; null for those of several, in none, without their scenes.</param>
/// <param name="AssetIds">Which.</param>
public sealed record ReadPhotos(Guid? GalleryId, IReadOnlyCollection<Guid> AssetIds);

/// <summary>Photos, to be looked at and taken over into other programs.</summary>
/// <param name="Assets">Those that are in the gallery.</param>
/// <param name="Gone">File names of those that are no longer.</param>
public sealed record PhotosRead(IReadOnlyList<ReadPhoto> Assets, IReadOnlyList<string> Gone);

/// <summary>One of them.</summary>
/// <param name="Tile">As it is shown, with what there is in web size.</param>
/// <param name="Scene">The name of its scene, or null.</param>
/// <param name="IsReady">Whether it can be passed on: what is being replaced, or could not be read, is not.</param>
public sealed record ReadPhoto(AssetTile Tile, string? Scene, bool IsReady);
