namespace BuildingBlocks.Imaging;

/// <summary>Makes logos of files that somebody sent.</summary>
public interface ILogoPictures
{
    /// <summary>
    /// Makes a logo of a JPEG, PNG or WebP file, told by content: in sRGB, without empty margins and metadata, as PNGs, the whole one of at most 640 × 320 pixels.
    /// The same file gives the same bytes.
    /// </summary>
    /// <param name="sourcePath">What was sent; at most 10 MB and 50 megapixels are taken.</param>
    /// <param name="targets">The files to make; each appears whole or not at all.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<LogoPicture> Prepare(string sourcePath, LogoTargets targets, CancellationToken ct);
}

/// <summary>The files to make of a logo.</summary>
/// <param name="Whole">As it is, with transparency.</param>
/// <param name="OnPaper">Without transparency, in plain RGB: on white, a light one on dark.</param>
/// <param name="Icons">Squares with these sides in pixels. One of 180 is for home screens, which want no transparency.</param>
public sealed record LogoTargets(string Whole, string OnPaper, IReadOnlyDictionary<int, string> Icons);

/// <summary>Either a logo, or a sentence that says why this file is not taken.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Shade">How light what can be seen of it is.</param>
/// <param name="Refusal">A whole sentence for the photographer; null when made.</param>
public sealed record LogoPicture(int Width, int Height, LogoShade Shade, string? Refusal);

/// <summary>How light a logo is.</summary>
public enum LogoShade
{
    /// <summary>Nothing of it is transparent: it lies on a ground of its own.</summary>
    Opaque,

    Dark,
    Light,
}
