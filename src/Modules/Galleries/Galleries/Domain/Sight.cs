namespace Galleries.Domain;

/// <summary>
/// Which assets of a gallery somebody gets: asked for one asset by <see cref="Shows(Guid, Guid?, bool)"/>, for many by a query made of the same lists.
/// What is hidden is shown to those alone of whom that is said.
/// </summary>
internal sealed record Sight
{
    private Sight(IReadOnlyList<Guid>? only, IReadOnlyList<Guid> except, IReadOnlyList<Guid>? assets, bool showsHidden) =>
        (Only, Except, Assets, ShowsHidden) = (only, except, assets, showsHidden);

    public static Sight Everything { get; } = new(null, [], null, showsHidden: true);

    public static Sight Nothing { get; } = new([], [], [], showsHidden: false);

    /// <summary>The scenes shown; null for the whole gallery, photos without a scene included.</summary>
    public IReadOnlyList<Guid>? Only { get; }

    /// <summary>Scenes taken out of these.</summary>
    public IReadOnlyList<Guid> Except { get; }

    /// <summary>The photos shown, as far as they are in scenes that are; null for all of them.</summary>
    public IReadOnlyList<Guid>? Assets { get; }

    /// <summary>Whether it is a part of the gallery alone.</summary>
    public bool IsPart => Only is not null || Assets is not null;

    /// <summary>Whether hidden photos are shown, too.</summary>
    public bool ShowsHidden { get; }

    public static Sight Of(IReadOnlyList<Guid>? only, IReadOnlyList<Guid>? except = null, bool showsHidden = false, IReadOnlyList<Guid>? assets = null) =>
        new(only, except ?? [], assets, showsHidden);

    /// <summary>As far as it shows these scenes, without what is hidden from others.</summary>
    /// <param name="scenes">Null for all.</param>
    public Sight ForChoosing(IReadOnlyList<Guid>? scenes) => new(Only is null ? scenes : scenes is null ? Only : [.. Only.Intersect(scenes)], Except, Assets, showsHidden: false);

    /// <summary>As far as it shows this scene.</summary>
    public Sight InScene(Guid sceneId) => new(Only?.Contains(sceneId) == false ? [] : [sceneId], Except, Assets, ShowsHidden);

    /// <summary>The same without what is hidden, and without these scenes: what others get of it.</summary>
    public Sight ForOthers(IReadOnlyList<Guid> without) => new(Only, [.. Except.Union(without)], Assets, showsHidden: false);

    public bool Shows(Asset asset) => Shows(asset.Id, asset.SceneId, asset.IsHidden);

    public bool Shows(Guid assetId, Guid? sceneId, bool isHidden) => (ShowsHidden || !isHidden) && ShowsScene(sceneId) && Assets?.Contains(assetId) != false;

    /// <summary>Whether what is in a scene is shown, as far as <see cref="Assets"/> says nothing else.</summary>
    public bool ShowsScene(Guid? sceneId) =>
        sceneId is { } scene ? (Only is null || Only.Contains(scene)) && !Except.Contains(scene) : Only is null;
}
