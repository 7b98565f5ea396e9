namespace Settings.Contracts;

/// <summary>A text burnt into the previews that visitors see.</summary>
/// <param name="Text">One line; empty for no watermark.</param>
/// <param name="Place">Where it lies.</param>
/// <param name="Size">The width of the text in hundredths of the picture's.</param>
/// <param name="Opacity">Hundredths.</param>
public sealed record Watermark(string Text, WatermarkPlace Place, int Size, int Opacity)
{
    /// <summary>No watermark; what the form starts with.</summary>
    public static Watermark None { get; } = new("", WatermarkPlace.Center, Size: 50, Opacity: 40);
}

/// <summary>Where a watermark lies.</summary>
public enum WatermarkPlace
{
    Center,
    TopLeft,
    TopRight,
    BottomLeft,
    Bottom,
    BottomRight,
}
