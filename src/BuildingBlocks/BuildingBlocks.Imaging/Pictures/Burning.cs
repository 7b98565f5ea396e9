using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Burns a text into a finished size; runs in a worker.</summary>
internal static class Burning
{
    // Large, and made smaller for each size: its edges stay sharp.
    private const int FontSize = 160;
    private const int MarginShare = 3;
    private const double ShadowShare = 0.7;

    internal static VipsImage Burn(VipsImage image, Overlay overlay)
    {
        try
        {
            using var text = Text(overlay.Text);
            using var fitted = Fit(text, image, overlay.Size);
            using var letters = Place(fitted, image, overlay);
            using var shadow = VipsOperation.Named("gaussblur").With("in", letters).With("sigma", Math.Max(0.6, fitted.Height / 16.0)).ToImage();
            using var darkened = Blend(image, shadow, 0, overlay.Opacity * ShadowShare);
            using var burnt = Blend(darkened, letters, 255, overlay.Opacity);
            return burnt.InMemory();
        }
        catch (VipsException failure)
        {
            // Never the picture's fault, and never a reason to show it without.
            throw new IOException($"The watermark could not be drawn: {failure.Message}", failure);
        }
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

    // As wide as wanted, but never higher than a third of the picture.
    private static VipsImage Fit(VipsImage text, VipsImage image, int size)
    {
        var scale = Math.Min(image.Width * size / 100.0 / text.Width, image.Height / 3.0 / text.Height);
        return VipsOperation.Named("resize").With("in", text).With("scale", Math.Max(scale, 1.0 / Math.Min(text.Width, text.Height))).ToImage();
    }

    private static VipsImage Place(VipsImage text, VipsImage image, Overlay overlay)
    {
        var margin = Math.Min(image.Width, image.Height) * MarginShare / 100;
        return VipsOperation.Named("embed").With("in", text)
            .With("x", At(image.Width, text.Width, margin, overlay.Across)).With("y", At(image.Height, text.Height, margin, overlay.Down))
            .With("width", image.Width).With("height", image.Height).ToImage();
    }

    private static int At(int whole, int part, int margin, int share)
    {
        var free = whole - part;
        return free <= 2 * margin ? free / 2 : margin + ((free - (2 * margin)) * share / 100);
    }

    private static VipsImage Blend(VipsImage image, VipsImage mask, double level, double percent)
    {
        using var share = Linear(mask, percent / 100, 0);
        using var plain = Linear(image, 0, level);
        return VipsOperation.Named("ifthenelse").With("cond", share).With("in1", plain).With("in2", image).With("blend", true).ToImage();
    }

    private static VipsImage Linear(VipsImage image, double factor, double summand) =>
        VipsOperation.Named("linear").With("in", image).With("a", factor).With("b", summand).With("uchar", true).ToImage();
}
