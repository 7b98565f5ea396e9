using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Makes a picture that can be burnt in of a file that somebody sent; runs in a worker.</summary>
internal static class OverlayDrawing
{
    internal const int LongestEdge = 2048;

    internal static readonly PictureLimits Limits = new(Pixels: 50_000_000, Edge: 20_000);

    private const int ForceSize = 3;
    private const int Middle = 128;

    internal static Rendering Make(string sourcePath, ImageFormat format, RenderTarget target)
    {
        var inspection = HeaderReader.Read(sourcePath, format, Limits);
        if (inspection.Facts is not { } facts)
            return Refused(inspection.Refusal!);

        try
        {
            using var cut = Cut(sourcePath, facts);
            if (cut is null)
                return Refused(Refusals.NothingToSee);

            return new Rendering([PreviewFile.Write(cut, target, part => VipsOperation.Named("pngsave").With("in", cut).With("filename", part).With("strip", true).ToEffect())], "", null);
        }
        catch (VipsException failure)
        {
            return Refused(Refusals.For(failure, sourcePath, format));
        }
    }

    /// <summary>The picture in sRGB with transparency and without empty margins; null when there is nothing to see in it.</summary>
    internal static VipsImage? Cut(string sourcePath, ImageFacts facts)
    {
        using var whole = Decode(sourcePath, facts);
        return Inside(whole) is not { } inside ? null : VipsOperation.Named("extract_area").With("input", whole)
            .With("left", inside.Left).With("top", inside.Top).With("width", inside.Width).With("height", inside.Height).ToImage();
    }

    /// <summary>Colors and transparency in step: what can't be seen lends its color to nothing.</summary>
    internal static VipsImage Resize(VipsImage image, int width, int height) =>
        VipsOperation.Named("thumbnail_image").With("in", image).With("width", width).With("height", height).With("size", ForceSize).With("no-rotate", true).ToImage();

    /// <summary>Whether what can be seen of it is rather dark.</summary>
    internal static bool IsDark(VipsImage picture)
    {
        using var mean = Resize(picture, 1, 1);
        var color = VipsOperation.Named("rawsave_buffer").With("in", mean).ToBytes();
        return ((299 * color[0]) + (587 * color[1]) + (114 * color[2])) / 1000 < Middle;
    }

    internal static Rendering Refused(string sentence) => new([], null, sentence);

    private static VipsImage Decode(string path, ImageFacts facts)
    {
        var (width, height) = MediaSizes.Fit(facts.Width, facts.Height, LongestEdge);
        using var source = HeaderReader.OpenToDecode(path, facts.Format, shrink: 1);
        using var fitted = Renderer.Fit(source, (width, height));
        using var colored = VipsOperation.Named("colourspace").With("in", fitted).With("space", (int)Interpretation.Srgb).ToImage();
        using var plain = VipsOperation.Named("cast").With("in", colored).With("format", 0).ToImage();
        using var whole = plain.HasAlpha ? VipsOperation.Named("copy").With("in", plain).ToImage() : VipsOperation.Named("addalpha").With("in", plain).ToImage();
        return whole.InMemory();
    }

    // Drawings come with empty margins, which would keep them from the corner where they should lie.
    private static (int Left, int Top, int Width, int Height)? Inside(VipsImage image)
    {
        using var mask = VipsOperation.Named("extract_band").With("in", image).With("band", 3).ToImage();
        var alpha = VipsOperation.Named("rawsave_buffer").With("in", mask).ToBytes();
        var (left, right, top, bottom) = (image.Width, -1, -1, -1);
        for (var y = 0; y < image.Height; y++)
        {
            var row = alpha.AsSpan(y * image.Width, image.Width);
            var first = row.IndexOfAnyExcept((byte)0);
            if (first < 0)
                continue;

            (left, right) = (Math.Min(left, first), Math.Max(right, row.LastIndexOfAnyExcept((byte)0)));
            (top, bottom) = (top < 0 ? y : top, y);
        }

        return top < 0 ? null : (left, top, right - left + 1, bottom - top + 1);
    }
}
