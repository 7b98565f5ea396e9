using Galleries.Contracts;

namespace Galleries.UseCases.Curating;

/// <summary>The scenes of a gallery in their order.</summary>
public sealed record ListScenes(Guid GalleryId);

/// <summary>A scene.</summary>
/// <param name="SceneId">The scene.</param>
/// <param name="Name">Its name.</param>
/// <param name="Assets">How many photos and videos are in it, those that wait or failed included.</param>
/// <param name="KeptFrom">The types of visitors who don't download it.</param>
public sealed record SceneCard(Guid SceneId, string Name, int Assets, IReadOnlyList<VisitorType> KeptFrom);
