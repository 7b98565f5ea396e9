using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Picking;

/// <summary>These photos of a gallery for the studio, in the gallery's order; what is none of the gallery's is left out.</summary>
public sealed record ReadPhotos(Guid GalleryId, IReadOnlyCollection<Guid> AssetIds);

/// <summary>Photos, to be looked at and taken over into other programs.</summary>
/// <param name="Assets">Those that are in the gallery.</param>
/// <param name="Gone">File names of those that are no longer.</param>
public sealed record PhotosRead(IReadOnlyList<ReadPhoto> Assets, IReadOnlyList<string> Gone);

/// <summary>One of them.</summary>
/// <param name="Tile">As it is shown.</param>
/// <param name="Scene">The name of its scene, or null.</param>
public sealed record ReadPhoto(AssetTile Tile, string? Scene);
