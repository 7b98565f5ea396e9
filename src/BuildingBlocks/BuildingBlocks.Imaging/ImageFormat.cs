namespace BuildingBlocks.Imaging;

/// <summary>The formats that are taken, told by content and never by the file's name.</summary>
public enum ImageFormat
{
    Jpeg,
    Png,
    WebP,
    Gif,
    Tiff,
    Avif,
}
