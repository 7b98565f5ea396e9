namespace BuildingBlocks.Imaging;

/// <summary>The long edges that previews exist in; nothing else is ever made.</summary>
public static class MediaSizes
{
    /// <summary>Pixels of the long edge, ascending.</summary>
    public static IReadOnlyList<int> Edges { get; } = [400, 800, 1280, 2048];

    /// <summary>Width and height of the preview whose long edge is at most <paramref name="edge"/> pixels; never larger than the picture.</summary>
    public static (int Width, int Height) Fit(int width, int height, int edge)
    {
        var longEdge = Math.Max(width, height);
        if (longEdge <= edge)
            return (width, height);

        var scale = (double)edge / longEdge;
        return (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
    }
}
