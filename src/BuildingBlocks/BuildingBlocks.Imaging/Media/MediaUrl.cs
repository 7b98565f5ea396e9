namespace BuildingBlocks.Imaging.Media;

/// <summary>Addresses of previews. The version is part of the address, so that an answer may be kept for ever.</summary>
public static class MediaUrl
{
    /// <summary>The first segment of every address.</summary>
    public const string Prefix = "/media";

    internal const string Moving = "moving";

    internal const int VersionLength = 16;

    /// <summary>The address of a preview.</summary>
    /// <param name="container">What the picture belongs to; the media source knows it.</param>
    /// <param name="item">The picture; the media source knows it.</param>
    /// <param name="contentKey">The key of the content, whole or at least its first sixteen digits.</param>
    /// <param name="edge">One of <see cref="MediaSizes.Edges"/>.</param>
    public static string Of(string container, string item, string contentKey, int edge) =>
        $"{Prefix}/{container}/{item}/{VersionOf(contentKey)}/{edge}";

    /// <summary>The address of a GIF that moves.</summary>
    /// <param name="container">What the picture belongs to; the media source knows it.</param>
    /// <param name="item">The picture; the media source knows it.</param>
    /// <param name="contentKey">The key of the content, whole or at least its first sixteen digits.</param>
    public static string OfMoving(string container, string item, string contentKey) => $"{Prefix}/{container}/{item}/{VersionOf(contentKey)}/{Moving}";

    internal static ReadOnlySpan<char> VersionOf(string contentKey) => contentKey.AsSpan(0, VersionLength);
}
