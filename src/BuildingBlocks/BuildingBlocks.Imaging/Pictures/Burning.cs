using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Burns a text or a picture into a finished size; runs in a worker.</summary>
internal static class Burning
{
    // Large, and made smaller for each size: its edges stay sharp.
    private const int FontSize = 160;
    private const int MarginShare = 3;
    private const double HaloShare = 0.7;
    private const int White = 255;

    internal static VipsImage Burn(VipsImage image, Overlay overlay)
    {
        try
        {
            return overlay.PicturePath is { } path ? BurnPicture(image, path, overlay) : BurnText(image, overlay);
        }
        catch (VipsException failure)
        {
            // Never the picture's fault, and never a reason to show it without.
            throw new IOException($"The watermark could not be drawn: {failure.Message}", failure);
        }
    }

    private static VipsImage BurnText(VipsImage image, Overlay overlay)
    {
        using var text = Text(overlay.Text);
        using var fitted = VipsOperation.Named("resize").With("in", text).With("scale", Scale(text, image, overlay)).ToImage();
        using var mask = Spread(fitted, image, overlay);
        using var color = Linear(image, 0, White);
        return Burn(image, new Ink(color, mask, fitted, IsDark: false), overlay.Opacity);
    }

    private static VipsImage BurnPicture(VipsImage image, string path, Overlay overlay)
    {
        if (!File.Exists(path))
            throw new IOException($"The watermark {path} is missing.");

        using var colored = VipsOperation.Named("colourspace").With("in", image).With("space", (int)Interpretation.Srgb).ToImage();
        using var picture = VipsOperation.Named("pngload").With("filename", path).ToImage();
        var scale = Scale(picture, image, overlay);
        using var fitted = OverlayDrawing.Resize(picture, Math.Max(1, (int)Math.Round(picture.Width * scale)), Math.Max(1, (int)Math.Round(picture.Height * scale)));
        using var spread = Spread(fitted, image, overlay);
        using var color = VipsOperation.Named("extract_band").With("in", spread).With("band", 0).With("n", 3).ToImage();
        using var mask = VipsOperation.Named("extract_band").With("in", spread).With("band", 3).ToImage();
        return Burn(colored, new Ink(color, mask, fitted, OverlayDrawing.IsDark(picture)), overlay.Opacity);
    }

    private static VipsImage Burn(VipsImage image, Ink ink, int opacity)
    {
        using var halo = VipsOperation.Named("gaussblur").With("in", ink.Mask).With("sigma", HaloWidth(ink.Fitted, image)).ToImage();
        using var ground = Linear(image, 0, ink.IsDark ? White : 0);
        using var prepared = Blend(image, halo, ground, opacity * HaloShare);
        using var burnt = Blend(prepared, ink.Mask, ink.Color, opacity);
        return burnt.InMemory();
    }

    // A mask: white letters on black.
    private static VipsImage Text(string text)
    {
        var (file, name) = text.AsSpan().IndexOfAnyInRange('\u0590', '\u05FF') >= 0 ? ("Heebo_600SemiBold.ttf", "Heebo SemiBold") : ("Inter_600SemiBold.ttf", "Inter SemiBold");
        var font = Path.Combine(AppContext.BaseDirectory, "fonts", file);
        if (!File.Exists(font))
            throw new IOException($"The font {font} is missing, which watermarks are drawn with.");

        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        return VipsOperation.Named("text").With("text", escaped).With("font", $"{name} {FontSize}").With("fontfile", font).With("dpi", 72).ToImage();
    }

    private static double Scale(VipsImage mark, VipsImage image, Overlay overlay)
    {
        var edge = overlay.OfShortEdge ? Math.Min(image.Width, image.Height) : Math.Max(image.Width, image.Height);
        var wanted = edge * overlay.Size / 100.0 / Math.Max(mark.Width, mark.Height);
        var (widest, highest) = ((double)image.Width / mark.Width, (double)image.Height / mark.Height);
        return Math.Max(Math.Min(wanted, Math.Min(widest, highest)), 1.0 / Math.Min(mark.Width, mark.Height));
    }

    // As wide as the strokes may be, but no fog around large marks.
    private static double HaloWidth(VipsImage mark, VipsImage image) =>
        Math.Max(0.6, Math.Min(Math.Min(mark.Width, mark.Height) / 16.0, Math.Max(image.Width, image.Height) / 400.0));

    private static VipsImage Spread(VipsImage mark, VipsImage image, Overlay overlay)
    {
        if (overlay.IsTiled)
            return Tile(mark, image);

        var margin = Math.Min(image.Width, image.Height) * MarginShare / 100;
        return Embed(mark, At(image.Width, mark.Width, margin, overlay.Across), At(image.Height, mark.Height, margin, overlay.Down), image.Width, image.Height);
    }

    // Every second row is shifted by half, so that no straight strip of the picture stays free.
    private static VipsImage Tile(VipsImage mark, VipsImage image)
    {
        var gap = Math.Max(2, Math.Min(mark.Width, mark.Height) * 3 / 4);
        var (width, height) = (mark.Width + gap, mark.Height + gap);
        using var brick = Embed(mark, gap / 2, gap / 2, width, height);
        using var shifted = VipsOperation.Named("wrap").With("in", brick).With("x", width / 2).With("y", 0).ToImage();
        using var rows = VipsOperation.Named("join").With("in1", brick).With("in2", shifted).With("direction", 1).ToImage();
        using var all = VipsOperation.Named("replicate").With("in", rows)
            .With("across", (image.Width / width) + 1).With("down", (image.Height / (2 * height)) + 1).ToImage();
        return VipsOperation.Named("extract_area").With("input", all).With("left", 0).With("top", 0).With("width", image.Width).With("height", image.Height).ToImage();
    }

    private static VipsImage Embed(VipsImage mark, int x, int y, int width, int height) =>
        VipsOperation.Named("embed").With("in", mark).With("x", x).With("y", y).With("width", width).With("height", height).ToImage();

    private static int At(int whole, int part, int margin, int share)
    {
        var free = whole - part;
        return free <= 2 * margin ? free / 2 : margin + ((free - (2 * margin)) * share / 100);
    }

    private static VipsImage Blend(VipsImage image, VipsImage mask, VipsImage color, double percent)
    {
        using var share = Linear(mask, percent / 100, 0);
        return VipsOperation.Named("ifthenelse").With("cond", share).With("in1", color).With("in2", image).With("blend", true).ToImage();
    }

    private static VipsImage Linear(VipsImage image, double factor, double summand) =>
        VipsOperation.Named("linear").With("in", image).With("a", factor).With("b", summand).With("uchar", true).ToImage();

    /// <summary>What is burnt in, as large as the picture, and once by itself.</summary>
    private sealed record Ink(VipsImage Color, VipsImage Mask, VipsImage Fitted, bool IsDark);
}
