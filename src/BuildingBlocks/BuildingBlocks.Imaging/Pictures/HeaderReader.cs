using System.Globalization;
using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Reads what a file's header says; runs in a worker.</summary>
internal static class HeaderReader
{
    private const int Truncated = 1;
    private const int Erroneous = 2;
    private const int Sequential = 1;
    private const int FirstTurned = 5;

    internal static Inspection Read(string path, ImageFormat format, PictureLimits limits)
    {
        try
        {
            using var image = Open(Loader(path, format), path, format);
            return Check(image, format, limits) is { } refusal ? new Inspection(null, refusal) : new Inspection(Facts(image, format), null);
        }
        catch (VipsException failure)
        {
            return new Inspection(null, Refusals.For(failure, path, format));
        }
    }

    /// <summary>Opens for one pass over the pixels; a JPEG shrunk by 1, 2, 4 or 8 while it is decoded.</summary>
    internal static VipsImage OpenToDecode(string path, ImageFormat format, int shrink)
    {
        var load = Loader(path, format).With("access", Sequential);
        return CodedColor.Named(Open(shrink > 1 ? load.With("shrink", shrink) : load, path, format), path, format);
    }

    private static VipsImage Open(VipsOperation load, string path, ImageFormat format) => format == ImageFormat.Avif ? AvifTurn.Applied(load.ToImage(), path) : load.ToImage();

    // The loader of this format alone, so that a file can't choose another one. Of a TIFF it leaves what it can't read blank unless errors count.
    private static VipsOperation Loader(string path, ImageFormat format) =>
        VipsOperation.Named(LoaderOf(format)).With("filename", path).With("fail-on", format == ImageFormat.Tiff ? Erroneous : Truncated);

    private static string LoaderOf(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => "jpegload",
        ImageFormat.Png => "pngload",
        ImageFormat.WebP => "webpload",
        ImageFormat.Gif => "gifload",
        ImageFormat.Tiff => "tiffload",
        ImageFormat.Avif => "heifload",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    private static string? Check(VipsImage image, ImageFormat format, PictureLimits limits)
    {
        // A file may call itself AVIF and hold HEVC; a system's libvips could decode that.
        if (format == ImageFormat.Avif && image.Text("heif-compression") is { } codec && codec != "av1")
            return Refusals.Heic;

        var (width, height) = (image.Width, image.Height);
        if ((long)width * height > limits.Pixels)
            return Refusals.TooManyPixels((long)width * height, limits.Pixels);

        return Math.Max(width, height) > limits.Edge ? Refusals.TooWide(width, height, limits.Edge) : null;
    }

    private static ImageFacts Facts(VipsImage image, ImageFormat format)
    {
        var orientation = image.Orientation;
        var (width, height) = orientation >= FirstTurned ? (image.Height, image.Width) : (image.Width, image.Height);
        return new ImageFacts(format, width, height, orientation, TakenAt(image.Text("exif-ifd2-DateTimeOriginal")), image.Pages);
    }

    // libvips gives "2024:05:18 14:03:59 (2024:05:18 14:03:59, ASCII, 20 components, 20 bytes)"; cameras without a set clock write zeros.
    internal static DateTime? TakenAt(string? field) =>
        field is { Length: >= 19 } && DateTime.TryParseExact(field.AsSpan(0, 19), "yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at
            : null;
}
