namespace BuildingBlocks.Imaging;

/// <summary>
/// A line of text or a picture burnt into previews, with a soft halo that is dark around light marks and light around dark ones, so that it shows everywhere.
/// It is as large on every preview of a picture, measured by the picture; never larger than the picture itself.
/// </summary>
/// <param name="Key">Sixteen digits in lower-case hexadecimal, others where the overlay looks otherwise: previews are cached and addressed by them too.</param>
/// <param name="Text">One line, not blank; white. Empty where a picture is burnt in.</param>
/// <param name="Across">Where it lies from left (0) to right (100).</param>
/// <param name="Down">Where it lies from top (0) to bottom (100).</param>
/// <param name="Size">The overlay's longer side in hundredths of the picture's long edge.</param>
/// <param name="Opacity">Hundredths.</param>
public sealed record Overlay(string Key, string Text, int Across, int Down, int Size, int Opacity)
{
    /// <summary>A picture in place of the text, made by <see cref="IOverlayPictures"/>.</summary>
    public string? PicturePath { get; init; }

    /// <summary>Whether the size is measured by the picture's short edge.</summary>
    public bool OfShortEdge { get; init; }

    /// <summary>Whether it is repeated all over the picture, in rows like bricks; its place says nothing then.</summary>
    public bool IsTiled { get; init; }
}
