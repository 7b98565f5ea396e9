using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>Test pictures in every format, and the pixels of finished ones.</summary>
internal static class Picture
{
    static Picture() => VipsLibrary.Start();

    /// <summary>A smooth picture of many colors.</summary>
    internal static byte[] Colorful(int width, int height) =>
        Png.Of(width, height, (x, y) => [(byte)(x * 255 / width), (byte)(y * 255 / height), (byte)((x + y) * 255 / (width + height))]);

    /// <summary>Four corners of different colors, so that every turn and mirroring looks different: red, green / blue, white.</summary>
    internal static byte[] Corners(int width, int height) => Png.Of(width, height, (x, y) => (x < width / 2, y < height / 2) switch
    {
        (true, true) => [255, 0, 0],
        (false, true) => [0, 255, 0],
        (true, false) => [0, 0, 255],
        _ => [255, 255, 255],
    });

    internal static byte[] Plain(int width, int height, params byte[] color) => Png.Of(width, height, (_, _) => color);

    internal static byte[] As(this byte[] png, ImageFormat format) => format switch
    {
        ImageFormat.Png => png,
        ImageFormat.Jpeg => Convert(png, "jpegsave_buffer", save => save.With("Q", 95)),
        ImageFormat.WebP => Convert(png, "webpsave_buffer", save => save.With("Q", 95)),
        ImageFormat.Gif => Convert(png, "gifsave_buffer"),
        ImageFormat.Tiff => Convert(png, "tiffsave_buffer"),
        ImageFormat.Avif => Convert(png, "heifsave_buffer", save => save.With("compression", 4).With("effort", 0).With("Q", 90)),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    internal static byte[] AsDeepAvif(this byte[] png) =>
        Convert(png, "heifsave_buffer", save => save.With("compression", 4).With("effort", 0).With("Q", 90).With("bitdepth", 10));

    internal static byte[] AsProgressiveJpeg(this byte[] png) => Convert(png, "jpegsave_buffer", save => save.With("interlace", true));

    /// <summary>The same look in another color space: "p3" or "cmyk", with its profile embedded.</summary>
    internal static byte[] AsJpegIn(this byte[] png, string profile, bool keepProfile = true) => AsIn(png, profile, null, keepProfile);

    internal static byte[] AsTiffIn(this byte[] png, string profile, int depth, bool keepProfile = true) => AsIn(png, profile, depth, keepProfile);

    internal static byte[] AsGray(this byte[] png) => InFile(png, path =>
    {
        using var image = VipsOperation.Named("pngload").With("filename", path).ToImage();
        using var gray = VipsOperation.Named("colourspace").With("in", image).With("space", (int)Interpretation.Grey).ToImage();
        return VipsOperation.Named("jpegsave_buffer").With("in", gray).With("Q", 95).ToBytes();
    });

    /// <summary>Read by one operation and written by another, all frames or pages of it if told.</summary>
    internal static byte[] Converted(byte[] content, string loader, string saver, Func<VipsOperation, VipsOperation> choose, bool all = false) => InFile(content, path =>
    {
        var load = VipsOperation.Named(loader).With("filename", path);
        using var image = (all ? load.With("n", -1) : load).ToImage();
        return choose(VipsOperation.Named(saver)).With("in", image).ToBytes();
    });

    private static byte[] AsIn(byte[] png, string profile, int? tiffDepth, bool keepProfile) => InFile(png, path =>
    {
        using var image = VipsOperation.Named("pngload").With("filename", path).ToImage();
        var transform = VipsOperation.Named("icc_transform").With("in", image).With("output-profile", profile).With("input-profile", "srgb");
        using var changed = (tiffDepth is { } depth ? transform.With("depth", depth) : transform).ToImage();
        var save = tiffDepth is null ? VipsOperation.Named("jpegsave_buffer").With("Q", 95) : VipsOperation.Named("tiffsave_buffer");
        return save.With("in", changed).With("strip", !keepProfile).ToBytes();
    });

    /// <summary>Red, green and blue of every pixel, row by row.</summary>
    internal static (int Width, int Height, byte[] Rgb) Pixels(string path, VariantFormat format)
    {
        using var image = VipsOperation.Named(format == VariantFormat.WebP ? "webpload" : "jpegload").With("filename", path).ToImage();
        using var color = VipsOperation.Named("colourspace").With("in", image).With("space", (int)Interpretation.Srgb).ToImage();
        return (color.Width, color.Height, VipsOperation.Named("rawsave_buffer").With("in", color).ToBytes());
    }

    internal static byte[] PixelAt(string path, VariantFormat format, double right, double down)
    {
        var (width, height, rgb) = Pixels(path, format);
        var at = 3 * (((int)(down * height) * width) + (int)(right * width));
        return rgb[at..(at + 3)];
    }

    internal static void ShouldLookLike(this byte[] color, byte[] wanted, int tolerance = 12)
    {
        for (var i = 0; i < 3; i++)
            Math.Abs(color[i] - wanted[i]).ShouldBeLessThanOrEqualTo(tolerance, $"({string.Join(",", color)}) should be about ({string.Join(",", wanted)})");
    }

    private static byte[] Convert(byte[] png, string saver, Func<VipsOperation, VipsOperation>? choose = null) =>
        Converted(png, "pngload", saver, choose ?? (save => save));

    private static byte[] InFile(byte[] content, Func<string, byte[]> use)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, content);
        try
        {
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
