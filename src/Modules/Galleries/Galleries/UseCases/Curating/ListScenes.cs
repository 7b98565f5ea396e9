using Galleries.Contracts;

namespace Galleries.UseCases.Curating;

/// <summary>The scenes of a gallery in their order.</summary>
public sealed record ListScenes(Guid GalleryId);

/// <summary>A scene.</summary>
/// <param name="SceneId">The scene.</param>
/// <param name="Name">Its name.</param>
/// <param name="Assets">How many photos and videos are in it, those that wait or failed included.</param>
/// <param name="KeptFrom">The types of visitors who don't download it.</param>
public sealed record SceneCard(Guid SceneId, string Name, int Assets, IReadOnlyList<VisitorType> KeptFrom)
{
    /// <summary>What is said about it; empty for nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>The types of visitors for whom it is not there.</summary>
    public IReadOnlyList<VisitorType> HiddenFrom { get; init; } = [];

    /// <summary>How many links show some scenes alone, this one among them.</summary>
    public int Links { get; init; }
}
