namespace Settings.Contracts;

/// <summary>What is burnt into the previews that visitors see.</summary>
/// <param name="Kind">Whether a text, an image or nothing.</param>
/// <param name="Text">One line; kept while an image or nothing is burnt in.</param>
/// <param name="Image">The key of an image's content, SHA-256 in lower-case hexadecimal; empty unless an image is burnt in.</param>
/// <param name="Place">Where it lies.</param>
/// <param name="Edge">Which edge of the picture measures it.</param>
/// <param name="Size">Its longer side in hundredths of that edge.</param>
/// <param name="Opacity">Hundredths.</param>
public sealed record Watermark(WatermarkKind Kind, string Text, string Image, WatermarkPlace Place, WatermarkEdge Edge, int Size, int Opacity)
{
    /// <summary>No watermark; what the form starts with.</summary>
    public static Watermark None { get; } = new(WatermarkKind.None, "", "", WatermarkPlace.Center, WatermarkEdge.LongEdge, Size: 50, Opacity: 40);

    /// <summary>From left (0) to right (100).</summary>
    public int Across => Place switch
    {
        WatermarkPlace.TopLeft or WatermarkPlace.Left or WatermarkPlace.BottomLeft => 0,
        WatermarkPlace.TopRight or WatermarkPlace.Right or WatermarkPlace.BottomRight => 100,
        _ => 50,
    };

    /// <summary>From top (0) to bottom (100).</summary>
    public int Down => Place switch
    {
        WatermarkPlace.TopLeft or WatermarkPlace.Top or WatermarkPlace.TopRight => 0,
        WatermarkPlace.BottomLeft or WatermarkPlace.Bottom or WatermarkPlace.BottomRight => 100,
        _ => 50,
    };
}

/// <summary>What a watermark is.</summary>
public enum WatermarkKind
{
    None,
    Text,
    Image,
}

/// <summary>Where a watermark lies.</summary>
public enum WatermarkPlace
{
    TopLeft,
    Top,
    TopRight,
    Left,
    Center,
    Right,
    BottomLeft,
    Bottom,
    BottomRight,

    /// <summary>Repeated all over the picture.</summary>
    Everywhere,
}

/// <summary>An edge of a picture.</summary>
public enum WatermarkEdge
{
    LongEdge,
    ShortEdge,
}
