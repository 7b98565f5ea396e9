using BuildingBlocks.Imaging.Native;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Makes a logo, in every form that is wanted, of a file that somebody sent; runs in a worker.</summary>
internal static class LogoDrawing
{
    internal const int OnPaper = -1;

    private const int MostWidth = 640;
    private const int MostHeight = 320;
    private const int HomeScreen = 180;
    private const double White = 255;
    private const double NearlyBlack = 36;
    private const int InTheMiddle = 0;
    private const int WithNothing = 0;
    private const int WithGround = 5;

    /// <param name="sourcePath">What was sent.</param>
    /// <param name="format">What it is.</param>
    /// <param name="targets">The whole one first, of edge 0; <see cref="OnPaper"/>; icons by their side.</param>
    internal static (Rendering Rendering, LogoShade Shade) Make(string sourcePath, ImageFormat format, IReadOnlyList<RenderTarget> targets)
    {
        var inspection = HeaderReader.Read(sourcePath, format, OverlayDrawing.Limits);
        if (inspection.Facts is not { } facts)
            return (OverlayDrawing.Refused(inspection.Refusal!), default);

        try
        {
            using var cut = OverlayDrawing.Cut(sourcePath, facts);
            if (cut is null)
                return (OverlayDrawing.Refused(Refusals.NothingToSee), default);

            var shade = ShadeOf(cut);
            using var logo = Fit(cut, MostWidth, MostHeight).InMemory();
            return (new Rendering([.. targets.Select(target => Write(logo, shade, target))], "", null), shade);
        }
        catch (VipsException failure)
        {
            return (OverlayDrawing.Refused(Refusals.For(failure, sourcePath, format)), default);
        }
    }

    private static LogoShade ShadeOf(VipsImage logo)
    {
        using var alpha = VipsOperation.Named("extract_band").With("in", logo).With("band", 3).ToImage();
        var isOpaque = !VipsOperation.Named("rawsave_buffer").With("in", alpha).ToBytes().AsSpan().ContainsAnyExcept(byte.MaxValue);
        return isOpaque ? LogoShade.Opaque : OverlayDrawing.IsDark(logo) ? LogoShade.Dark : LogoShade.Light;
    }

    private static RenderedFile Write(VipsImage logo, LogoShade shade, RenderTarget target)
    {
        using var image = Form(logo, shade, target.Variant.Edge);
        return PreviewFile.Write(image, target, part => VipsOperation.Named("pngsave").With("in", image).With("filename", part).With("strip", true).ToEffect());
    }

    private static VipsImage Form(VipsImage logo, LogoShade shade, int edge)
    {
        var ground = shade is LogoShade.Light ? NearlyBlack : White;
        if (edge is 0)
            return Copy(logo);
        if (edge is OnPaper)
            return Flat(logo, ground);

        // A light logo would be lost on the light ground of most tabs.
        var isFlat = edge is HomeScreen || shade is LogoShade.Light;
        using var small = isFlat ? Fit(logo, edge * 5 / 6, edge * 5 / 6) : Fit(logo, edge, edge);
        using var flat = isFlat ? Flat(small, ground) : Copy(small);
        var square = VipsOperation.Named("gravity").With("in", flat).With("direction", InTheMiddle).With("width", edge).With("height", edge);
        return isFlat ? square.With("extend", WithGround).With("background", ground).ToImage() : square.With("extend", WithNothing).ToImage();
    }

    private static VipsImage Copy(VipsImage logo) => VipsOperation.Named("copy").With("in", logo).ToImage();

    private static VipsImage Flat(VipsImage logo, double ground) => VipsOperation.Named("flatten").With("in", logo).With("background", ground).ToImage();

    private static VipsImage Fit(VipsImage logo, int width, int height)
    {
        var scale = Math.Min(1, Math.Min((double)width / logo.Width, (double)height / logo.Height));
        return OverlayDrawing.Resize(logo, Math.Max(1, (int)Math.Round(logo.Width * scale)), Math.Max(1, (int)Math.Round(logo.Height * scale)));
    }
}
