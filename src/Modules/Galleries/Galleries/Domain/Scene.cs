using BuildingBlocks;
using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>A part of a gallery, such as the ceremony. Its place is that in the gallery's list.</summary>
/// <param name="Id">What photos and links name it by.</param>
/// <param name="Name">As shown.</param>
internal sealed record Scene(Guid Id, string Name)
{
    public const int LongestName = 60;
    public const int LongestText = 600;

    /// <summary>What is said about it below its name; empty for nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>The types of visitors who see it, where their link shows it, but don't download it.</summary>
    public IReadOnlyList<VisitorType> KeptFrom { get; init; } = [];

    /// <summary>The types of visitors for whom it is not there at all.</summary>
    public IReadOnlyList<VisitorType> HiddenFrom { get; init; } = [];
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

    /// <summary>Has a scene be as given, where it is.</summary>
    public Outcome ChangeScene(Scene changed)
    {
        if (!HasScene(changed.Id))
            return Outcome.Refused("That scene is no longer there.", "SceneId");
        if (CheckScene(changed.Id, changed.Name) is { Succeeded: false } refused)
            return refused;

        var kept = changed with
        {
            Name = Folding.OneLine(changed.Name),
            Text = Folding.Lines(changed.Text),
            KeptFrom = [.. changed.KeptFrom.Distinct().Order()],
            HiddenFrom = [.. changed.HiddenFrom.Distinct().Order()],
        };
        if (kept.Text.Length > Scene.LongestText)
            return Outcome.Refused($"Please keep the scene's text within {Scene.LongestText} characters.", "Text");

        Scenes = [.. Scenes.Select(scene => scene.Id == kept.Id ? kept : scene)];
        return Outcome.Done;
    }

    /// <summary>Moves a scene before another one; null for the end.</summary>
    public Outcome MoveScene(Guid sceneId, Guid? beforeId)
    {
        if (Scenes.FirstOrDefault(scene => scene.Id == sceneId) is not { } moved || (beforeId is { } before && !HasScene(before)))
            return Outcome.Refused("That scene is no longer there.", "SceneId");
        if (beforeId == sceneId)
            return Outcome.Done;

        var others = Scenes.Where(scene => scene.Id != sceneId).ToList();
        others.Insert(beforeId is null ? others.Count : others.FindIndex(scene => scene.Id == beforeId), moved);
        Scenes = others;
        return Outcome.Done;
    }

    /// <summary>Its photos stay; links that showed nothing else show nothing from now on.</summary>
    public void RemoveScene(Guid sceneId) => Scenes = [.. Scenes.Where(scene => scene.Id != sceneId)];

    public bool HasScene(Guid sceneId) => Scenes.Any(scene => scene.Id == sceneId);

    public IReadOnlyList<Guid> ScenesKeptFrom(VisitorType type) => [.. Scenes.Where(scene => scene.KeptFrom.Contains(type)).Select(scene => scene.Id)];

    public IReadOnlyList<Guid> ScenesHiddenFrom(VisitorType type) => [.. Scenes.Where(scene => scene.HiddenFrom.Contains(type)).Select(scene => scene.Id)];

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
