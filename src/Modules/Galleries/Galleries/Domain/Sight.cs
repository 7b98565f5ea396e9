namespace Galleries.Domain;

/// <summary>
/// Which assets of a gallery somebody gets: asked for one asset by <see cref="Shows"/>, for many by a query made of the same two lists.
/// </summary>
internal sealed record Sight
{
    private Sight(IReadOnlyList<Guid>? only, IReadOnlyList<Guid> except) => (Only, Except) = (only, except);

    public static Sight Everything { get; } = new(null, []);

    public static Sight Nothing { get; } = new([], []);

    /// <summary>The scenes shown; null for the whole gallery, photos without a scene included.</summary>
    public IReadOnlyList<Guid>? Only { get; }

    /// <summary>Scenes taken out of these.</summary>
    public IReadOnlyList<Guid> Except { get; }

    public static Sight Of(IReadOnlyList<Guid>? only, IReadOnlyList<Guid>? except = null) =>
        only is null && except is not { Count: > 0 } ? Everything : new Sight(only, except ?? []);

    public bool Shows(Guid? sceneId) =>
        sceneId is { } scene ? (Only is null || Only.Contains(scene)) && !Except.Contains(scene) : Only is null;
}
