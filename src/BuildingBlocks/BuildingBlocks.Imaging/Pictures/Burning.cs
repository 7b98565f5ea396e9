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
        using var mask = fitted.InMemory();
        return Burn(image, mask, color: null, isDark: false, overlay);
    }

    private static VipsImage BurnPicture(VipsImage image, string path, Overlay overlay)
    {
        if (!File.Exists(path))
            throw new IOException($"The watermark {path} is missing.");

        using var colored = VipsOperation.Named("colourspace").With("in", image).With("space", (int)Interpretation.Srgb).ToImage();
        using var picture = VipsOperation.Named("pngload").With("filename", path).ToImage();
        var scale = Scale(picture, image, overlay);
        using var reduced = OverlayDrawing.Resize(picture, Math.Max(1, (int)Math.Round(picture.Width * scale)), Math.Max(1, (int)Math.Round(picture.Height * scale)));
        using var fitted = reduced.InMemory();
        using var color = VipsOperation.Named("extract_band").With("in", fitted).With("band", 0).With("n", 3).ToImage();
        using var mask = VipsOperation.Named("extract_band").With("in", fitted).With("band", 3).ToImage();
        return Burn(colored, mask, color, OverlayDrawing.IsDark(fitted), overlay);
    }

    // The mark with room around it for its halo; all that is drawn is drawn there, and the rest of the picture only copied.
    private static VipsImage Burn(VipsImage image, VipsImage mask, VipsImage? color, bool isDark, Overlay overlay)
    {
        var width = HaloWidth(mask, image);
        var room = overlay.IsTiled ? Math.Max(1, Math.Min(mask.Width, mask.Height) * 3 / 8) : (int)Math.Ceiling(3 * width);
        using var wideMask = Widen(mask, room);
        using var wideColor = color is null ? null : Widen(color, room);
        using var blurred = VipsOperation.Named("gaussblur").With("in", wideMask).With("sigma", width).ToImage();
        using var halo = blurred.InMemory();
        if (overlay.IsTiled)
            return Draw(image, isDark, overlay.Opacity, Tile(wideMask, image), Tile(halo, image), wideColor is null ? null : Tile(wideColor, image));

        var margin = Math.Min(image.Width, image.Height) * MarginShare / 100;
        var (x, y) = (At(image.Width, mask.Width, margin, overlay.Across) - room, At(image.Height, mask.Height, margin, overlay.Down) - room);
        var (left, top) = (Math.Max(0, x), Math.Max(0, y));
        var (right, bottom) = (Math.Min(image.Width, x + wideMask.Width), Math.Min(image.Height, y + wideMask.Height));
        VipsImage Cut(VipsImage of, int fromX, int fromY) => VipsOperation.Named("extract_area").With("input", of)
            .With("left", left - fromX).With("top", top - fromY).With("width", right - left).With("height", bottom - top).ToImage();

        using var ground = Cut(image, 0, 0);
        using var drawn = Draw(ground, isDark, overlay.Opacity, Cut(wideMask, x, y), Cut(halo, x, y), wideColor is null ? null : Cut(wideColor, x, y));
        using var burnt = VipsOperation.Named("insert").With("main", image).With("sub", drawn).With("x", left).With("y", top).ToImage();
        return burnt.InMemory();
    }

    // All of the same size; takes the layers over.
    private static VipsImage Draw(VipsImage ground, bool isDark, int opacity, VipsImage mask, VipsImage halo, VipsImage? color)
    {
        using (mask)
        using (halo)
        using (color)
        {
            using var shade = Linear(ground, 0, isDark ? White : 0);
            using var ink = color is null ? Linear(ground, 0, White) : null;
            using var shaded = Blend(ground, halo, shade, opacity * HaloShare);
            using var drawn = Blend(shaded, mask, color ?? ink!, opacity);
            return drawn.InMemory();
        }
    }

    private static VipsImage Widen(VipsImage mark, int room)
    {
        using var wide = VipsOperation.Named("embed").With("in", mark).With("x", room).With("y", room).With("width", mark.Width + (2 * room)).With("height", mark.Height + (2 * room)).ToImage();
        return wide.InMemory();
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

    // Every second row is shifted by half, so that no straight strip of the picture stays free.
    private static VipsImage Tile(VipsImage brick, VipsImage image)
    {
        using var shifted = VipsOperation.Named("wrap").With("in", brick).With("x", brick.Width / 2).With("y", 0).ToImage();
        using var rows = VipsOperation.Named("join").With("in1", brick).With("in2", shifted).With("direction", 1).ToImage();
        using var all = VipsOperation.Named("replicate").With("in", rows)
            .With("across", (image.Width / brick.Width) + 1).With("down", (image.Height / (2 * brick.Height)) + 1).ToImage();
        return VipsOperation.Named("extract_area").With("input", all).With("left", 0).With("top", 0).With("width", image.Width).With("height", image.Height).ToImage();
    }

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
}
