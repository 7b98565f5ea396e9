namespace BuildingBlocks.Imaging;

/// <summary>Makes pictures that can be burnt into others.</summary>
public interface IOverlayPictures
{
    /// <summary>
    /// Makes one of a PNG or WebP file that somebody sent, told by content: in sRGB with transparency, without empty margins and metadata, as a PNG of at most
    /// 2048 pixels on a side. The same file gives the same bytes.
    /// </summary>
    /// <param name="sourcePath">What was sent; at most 10 MB and 50 megapixels are taken.</param>
    /// <param name="targetPath">The file to make; it appears whole or not at all.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<OverlayPicture> Prepare(string sourcePath, string targetPath, CancellationToken ct);
}

/// <summary>Either a picture that can be burnt in, or a sentence that says why this file is not taken.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Refusal">A whole sentence for the photographer; null when made.</param>
public sealed record OverlayPicture(int Width, int Height, string? Refusal);
