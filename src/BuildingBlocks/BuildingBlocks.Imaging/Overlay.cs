namespace BuildingBlocks.Imaging;

/// <summary>A line of text burnt into previews: white, with a soft shadow, so that it shows on light and dark.</summary>
/// <param name="Key">Sixteen digits in lower-case hexadecimal, others where the overlay looks otherwise: previews are cached and addressed by them too.</param>
/// <param name="Text">One line, not blank.</param>
/// <param name="Across">Where it lies from left (0) to right (100).</param>
/// <param name="Down">Where it lies from top (0) to bottom (100).</param>
/// <param name="Size">The width of the text in hundredths of the picture's.</param>
/// <param name="Opacity">Hundredths.</param>
public sealed record Overlay(string Key, string Text, int Across, int Down, int Size, int Opacity);
