using BuildingBlocks;
using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>A part of a gallery, such as the ceremony. Its place is that in the gallery's list.</summary>
/// <param name="Id">What photos and links name it by.</param>
/// <param name="Name">As shown.</param>
internal sealed record Scene(Guid Id, string Name)
{
    public const int LongestName = 60;

    /// <summary>The types of visitors who see it, where their link shows it, but don't download it.</summary>
    public IReadOnlyList<VisitorType> KeptFrom { get; init; } = [];
}

internal sealed partial class Gallery
{
    private const int MostScenes = 100;

    /// <summary>In the order they are shown.</summary>
    public IReadOnlyList<Scene> Scenes { get; private set; } = [];

    public Outcome AddScene(Guid sceneId, string name)
    {
        if (Scenes.Any(scene => scene.Id == sceneId))
            return Outcome.Done;
        if (Scenes.Count >= MostScenes)
            return Outcome.Refused($"A gallery has at most {MostScenes} scenes.", "Name");
        if (CheckScene(sceneId, name) is { Succeeded: false } refused)
            return refused;

        Scenes = [.. Scenes, new Scene(sceneId, Folding.OneLine(name))];
        return Outcome.Done;
    }

    public Outcome ChangeScene(Guid sceneId, string name, IReadOnlyList<VisitorType> keptFrom)
    {
        if (!HasScene(sceneId))
            return Outcome.Refused("That scene is no longer there.", "SceneId");
        if (CheckScene(sceneId, name) is { Succeeded: false } refused)
            return refused;

        Scenes = [.. Scenes.Select(scene => scene.Id == sceneId ? scene with { Name = Folding.OneLine(name), KeptFrom = [.. keptFrom.Distinct().Order()] } : scene)];
        return Outcome.Done;
    }

    /// <summary>Its photos stay; links that showed nothing else show nothing from now on.</summary>
    public void RemoveScene(Guid sceneId) => Scenes = [.. Scenes.Where(scene => scene.Id != sceneId)];

    public bool HasScene(Guid sceneId) => Scenes.Any(scene => scene.Id == sceneId);

    public IReadOnlyList<Guid> ScenesKeptFrom(VisitorType type) => [.. Scenes.Where(scene => scene.KeptFrom.Contains(type)).Select(scene => scene.Id)];

    private Outcome CheckScene(Guid sceneId, string name)
    {
        var line = Folding.OneLine(name);
        if (line.Length == 0)
            return Outcome.Refused("Please give the scene a name.", "Name");
        if (line.Length > Scene.LongestName)
            return Outcome.Refused($"Please keep the scene's name within {Scene.LongestName} characters.", "Name");

        return Scenes.Any(scene => scene.Id != sceneId && string.Equals(scene.Name, line, StringComparison.OrdinalIgnoreCase))
            ? Outcome.Refused($"There is a scene called \"{line}\" already.", "Name")
            : Outcome.Done;
    }
}
