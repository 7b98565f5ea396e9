namespace Activity.UseCases.Watching;

/// <summary>What an asset is.</summary>
public enum MediaKind
{
    Photo,
    Gif,
    Clip,
    Video,
}
