namespace BuildingBlocks.Imaging.Media;

/// <summary>Addresses of previews. The version is part of the address, so that an answer may be kept for ever.</summary>
public static class MediaUrl
{
    /// <summary>The first segment of every address.</summary>
    public const string Prefix = "/media";

    internal const string Moving = "moving";

    internal const int VersionLength = 16;
    private const int Half = VersionLength / 2;

    /// <summary>The address of a preview.</summary>
    /// <param name="container">What the picture belongs to; the media source knows it.</param>
    /// <param name="item">The picture; the media source knows it.</param>
    /// <param name="contentKey">The key of the content, whole or at least its first sixteen digits.</param>
    /// <param name="edge">One of <see cref="MediaSizes.Edges"/>.</param>
    public static string Of(string container, string item, string contentKey, int edge) =>
        $"{Prefix}/{container}/{item}/{VersionOf(contentKey)}/{edge}";

    /// <summary>The address of a GIF or video that moves.</summary>
    /// <param name="container">What the picture belongs to; the media source knows it.</param>
    /// <param name="item">The picture; the media source knows it.</param>
    /// <param name="contentKey">The key of the content, whole or at least its first sixteen digits.</param>
    public static string OfMoving(string container, string item, string contentKey) => $"{Prefix}/{container}/{item}/{VersionOf(contentKey)}/{Moving}";

    /// <summary>The version in the address of a preview, to be given in place of the content key where something is burnt in.</summary>
    /// <param name="contentKey">The key of the content, whole or at least its first sixteen digits.</param>
    /// <param name="overlayKey">The overlay's key; null for none.</param>
    public static string Version(string contentKey, string? overlayKey) => overlayKey is null ? VersionOf(contentKey).ToString() : $"{contentKey[..Half]}{overlayKey[..Half]}";

    internal static ReadOnlySpan<char> VersionOf(string contentKey) => contentKey.AsSpan(0, VersionLength);

    internal static bool IsVersion(ReadOnlySpan<char> version, string contentKey, string? overlayKey) =>
        version[..Half].SequenceEqual(contentKey.AsSpan(0, Half)) &&
        version[Half..].SequenceEqual(overlayKey is null ? contentKey.AsSpan(Half, Half) : overlayKey.AsSpan(0, Half));
}
