using Settings.Contracts;

namespace Settings.Domain;

/// <summary>
/// The colors of pages, of an accent and the tone of their grounds. An accent keeps its hue; its lightness moves, no further than it must, until text on it and it as text are readable.
/// </summary>
internal static class Palettes
{
    /// <summary>What text needs (WCAG 2.2, AA).</summary>
    public const double Readable = 4.5;

    private const double Step = 0.005;
    private const double CoolHue = 255;

    // The eye takes a little blue for more than the same of yellow.
    private const double CoolShare = 0.6;

    public static BrandPalette Light(string? accent, PaperTone tone)
    {
        var grounds = Toned(BrandPalette.InitialLight, tone);
        if (accent is null)
            return grounds;

        var chosen = Oklch.Of(accent);
        return Dressed(grounds with { AccentSoft = new Oklch(0.94, Math.Min(chosen.Chroma, 0.025), chosen.Hue).Hex(), OnAccent = "#ffffff" }, chosen, -Step);
    }

    public static BrandPalette Dark(string? accent, PaperTone tone)
    {
        var grounds = Toned(BrandPalette.InitialDark, tone);
        if (accent is null)
            return grounds;

        var chosen = Oklch.Of(accent);
        var tint = Math.Min(chosen.Chroma, 0.035);
        return Dressed(grounds with { AccentSoft = new Oklch(0.29, tint, chosen.Hue).Hex(), OnAccent = new Oklch(0.2, tint, chosen.Hue).Hex() }, chosen, Step);
    }

    private static BrandPalette Dressed(BrandPalette palette, Oklch chosen, double step)
    {
        var accent = chosen;
        while (!IsReadable(palette, accent.Hex()))
            accent = accent with { Lightness = accent.Lightness + step };
        return palette with { Accent = accent.Hex(), AccentStrong = Stronger(accent, step).Hex() };
    }

    private static bool IsReadable(BrandPalette palette, string accent) =>
        new[] { palette.Paper, palette.Raised, palette.Sunken, palette.AccentSoft, palette.OnAccent }.All(other => Oklch.Contrast(accent, other) >= Readable);

    // Away from the ground, so still readable; an accent that is at the end already turns round.
    private static Oklch Stronger(Oklch accent, double step) => accent.Lightness switch
    {
        < 0.2 when step < 0 => accent with { Lightness = accent.Lightness + 0.14 },
        > 0.92 when step > 0 => accent with { Lightness = accent.Lightness - 0.12 },
        var lightness => accent with { Lightness = Math.Clamp(lightness + (step * 13), 0, 1) },
    };

    private static BrandPalette Toned(BrandPalette palette, PaperTone tone) => tone is PaperTone.Warm ? palette : palette with
    {
        Paper = Toned(palette.Paper, tone),
        Raised = Toned(palette.Raised, tone),
        Sunken = Toned(palette.Sunken, tone),
        Ink = Toned(palette.Ink, tone),
        Muted = Toned(palette.Muted, tone),
        Line = Toned(palette.Line, tone),
        Edge = Toned(palette.Edge, tone),
    };

    private static string Toned(string color, PaperTone tone)
    {
        var warm = Oklch.Of(color);
        return (tone is PaperTone.Neutral ? warm with { Chroma = 0 } : warm with { Hue = CoolHue, Chroma = warm.Chroma * CoolShare }).Hex();
    }
}
