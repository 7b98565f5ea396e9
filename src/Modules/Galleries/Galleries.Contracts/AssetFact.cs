namespace Galleries.Contracts;

/// <summary>What a neighbour may know of a photo, GIF, clip or video.</summary>
/// <param name="AssetId">Keeps its value for the asset's life, also when its file is replaced.</param>
/// <param name="FileName">As uploaded.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Height">Pixels, upright.</param>
public sealed record AssetFact(Guid AssetId, string FileName, AssetKind Kind, int Width, int Height);

/// <summary>The kinds of asset a gallery holds.</summary>
public enum AssetKind
{
    Photo,
    Gif,
    Clip,
    Video,
}
