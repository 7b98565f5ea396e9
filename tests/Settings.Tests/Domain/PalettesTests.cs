using Settings.Contracts;
using Settings.Domain;

namespace Settings.Tests.Domain;

public sealed class PalettesTests
{
    private static readonly string[] Channels = ["00", "33", "66", "99", "cc", "ff"];

    /// <summary>The 216 colors of the old web, in every tone.</summary>
    public static TheoryData<PaperTone> Tones => [.. Enum.GetValues<PaperTone>()];

    [Theory, MemberData(nameof(Tones))]
    public void Whatever_accent_is_chosen_text_on_it_and_it_as_text_are_readable(PaperTone tone)
    {
        foreach (var accent in Channels.SelectMany(r => Channels.SelectMany(g => Channels.Select(b => $"#{r}{g}{b}"))))
            foreach (var palette in new[] { Palettes.Light(accent, tone), Palettes.Dark(accent, tone) })
            {
                foreach (var ground in new[] { palette.Paper, palette.Raised, palette.Sunken, palette.AccentSoft, palette.OnAccent })
                {
                    Oklch.Contrast(palette.Accent, ground).ShouldBeGreaterThanOrEqualTo(Palettes.Readable, $"{accent} became {palette.Accent} on {ground}");
                    Oklch.Contrast(palette.AccentStrong, ground).ShouldBeGreaterThanOrEqualTo(Palettes.Readable, $"{accent} became {palette.AccentStrong} on {ground}");
                }

                Oklch.Contrast(palette.Ink, palette.AccentSoft).ShouldBeGreaterThanOrEqualTo(Palettes.Readable);
                palette.AccentStrong.ShouldNotBe(palette.Accent);
            }
    }

    [Theory, MemberData(nameof(Tones))]
    public void Text_is_readable_in_every_tone(PaperTone tone)
    {
        foreach (var palette in new[] { Palettes.Light(null, tone), Palettes.Dark(null, tone) })
            foreach (var ground in new[] { palette.Paper, palette.Raised, palette.Sunken })
            {
                Oklch.Contrast(palette.Ink, ground).ShouldBeGreaterThan(10);
                Oklch.Contrast(palette.Muted, ground).ShouldBeGreaterThanOrEqualTo(Palettes.Readable);
                Oklch.Contrast(palette.Accent, ground).ShouldBeGreaterThanOrEqualTo(Palettes.Readable);
                Oklch.Contrast(palette.Edge, ground).ShouldBeGreaterThanOrEqualTo(3);
            }
    }

    [Fact]
    public void What_is_readable_already_is_used_as_it_is()
    {
        Palettes.Light("#1d4ed8", PaperTone.Warm).Accent.ShouldBe("#1d4ed8");
        Palettes.Dark("#8ab4f8", PaperTone.Warm).Accent.ShouldBe("#8ab4f8");
    }

    [Fact]
    public void What_is_not_keeps_its_hue_and_moves_no_further_than_it_must()
    {
        var yellow = Palettes.Light("#ffd84d", PaperTone.Warm);

        Math.Abs(Oklch.Of(yellow.Accent).Hue - Oklch.Of("#ffd84d").Hue).ShouldBeLessThan(3);
        Oklch.Contrast(yellow.Accent, yellow.Sunken).ShouldBeLessThan(5);
        Palettes.Dark("#ffd84d", PaperTone.Warm).Accent.ShouldBe("#ffd84d");
    }

    [Fact]
    public void Without_a_choice_everything_looks_as_the_product_does()
    {
        Palettes.Light(null, PaperTone.Warm).ShouldBe(BrandPalette.InitialLight);
        Palettes.Dark(null, PaperTone.Warm).ShouldBe(BrandPalette.InitialDark);
        Palettes.Light(null, PaperTone.Neutral).Paper.ShouldMatch("^#(..)\\1\\1$");
    }

    [Fact]
    public void A_color_comes_back_from_lightness_chroma_and_hue_as_it_was()
    {
        foreach (var color in new[] { "#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#96502a", "#e2a273", "#7f8081" })
            Oklch.Of(color).Hex().ShouldBe(color);
        Oklch.Contrast("#000000", "#ffffff").ShouldBe(21, 0.001);
        Oklch.Contrast("#767676", "#ffffff").ShouldBe(4.54, 0.01);
        (Oklch.Of("#ff0000") with { Chroma = 0.5 }).Hex().ShouldMatch("^#[0-9a-f]{6}$");
    }
}
