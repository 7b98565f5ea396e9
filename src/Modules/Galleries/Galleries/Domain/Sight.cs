namespace Galleries.Domain;

/// <summary>
/// Which assets of a gallery somebody gets: asked for one asset by <see cref="Shows(Guid?, bool)"/>, for many by a query made of the same lists.
/// What is hidden is shown to those alone of whom that is said.
/// </summary>
internal sealed record Sight
{
    private Sight(IReadOnlyList<Guid>? only, IReadOnlyList<Guid> except, bool showsHidden) => (Only, Except, ShowsHidden) = (only, except, showsHidden);

    public static Sight Everything { get; } = new(null, [], showsHidden: true);

    public static Sight Nothing { get; } = new([], [], showsHidden: false);

    /// <summary>The scenes shown; null for the whole gallery, photos without a scene included.</summary>
    public IReadOnlyList<Guid>? Only { get; }

    /// <summary>Scenes taken out of these.</summary>
    public IReadOnlyList<Guid> Except { get; }

    /// <summary>Whether hidden photos are shown, too.</summary>
    public bool ShowsHidden { get; }

    public static Sight Of(IReadOnlyList<Guid>? only, IReadOnlyList<Guid>? except = null, bool showsHidden = false) => new(only, except ?? [], showsHidden);

    /// <summary>As far as it shows these scenes, without what is hidden from others.</summary>
    /// <param name="scenes">Null for all.</param>
    public Sight ForChoosing(IReadOnlyList<Guid>? scenes) => new(Only is null ? scenes : scenes is null ? Only : [.. Only.Intersect(scenes)], Except, showsHidden: false);

    public bool Shows(Asset asset) => Shows(asset.SceneId, asset.IsHidden);

    public bool Shows(Guid? sceneId, bool isHidden) => (ShowsHidden || !isHidden) && ShowsScene(sceneId);

    public bool ShowsScene(Guid? sceneId) =>
        sceneId is { } scene ? (Only is null || Only.Contains(scene)) && !Except.Contains(scene) : Only is null;
}
