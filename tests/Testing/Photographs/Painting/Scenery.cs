namespace Testing.Photographs.Painting;

/// <summary>What stands in each scene, and in which light.</summary>
internal static class Scenery
{
    public static IEnumerable<Layer> Of(Photograph photograph)
    {
        var stage = new Stage(photograph.Width, photograph.Height, new Random(photograph.Seed));
        return photograph.Scene switch
        {
            PhotographScene.Hills => Hills(stage),
            PhotographScene.Sea => Sea(stage),
            PhotographScene.Portrait => Portrait(stage),
            PhotographScene.Couple => Couple(stage),
            PhotographScene.Party => Party(stage),
            PhotographScene.Flowers => Flowers(stage),
            PhotographScene.Newborn => Newborn(stage),
            PhotographScene.Audience => Audience(stage),
            _ => throw new ArgumentOutOfRangeException(nameof(photograph)),
        };
    }

    private static IEnumerable<Layer> Hills(Stage stage)
    {
        var palette = Palette.Of(stage);
        return [.. stage.Sky(palette, 0.72f), .. stage.Hills(palette)];
    }

    private static IEnumerable<Layer> Sea(Stage stage)
    {
        var palette = Palette.Of(stage);
        var horizon = stage.Height * stage.Between(0.42f, 0.6f);
        var sun = stage.Width * stage.Between(0.25f, 0.75f);
        return
        [
            .. stage.Sky(palette, horizon / stage.Height, sun, horizon - (stage.Unit * stage.Between(0.04f, 0.2f))),
            new Ridge(stage.Width, horizon - (stage.Unit * 0.015f), stage.Unit * 0.04f, stage.Width * 0.4f, stage.Chance)
                { Upper = palette.Far, Lower = palette.Far, Depth = stage.Unit },
            new Sea(stage.Width, stage.Height, horizon, sun, stage.Chance) { Far = palette.Low * 0.75f, Near = palette.Near.To(palette.High, 0.4f) * 0.6f, Light = palette.Sun },
            new Ridge(stage.Width, stage.Height * 0.95f, stage.Unit * 0.06f, stage.Width * 0.3f, stage.Chance)
                { Upper = palette.Near, Lower = palette.Near * 0.4f, Depth = stage.Unit * 0.1f, Texture = 0.4f },
        ];
    }

    private static IEnumerable<Layer> Portrait(Stage stage)
    {
        var palette = Palette.Of(stage);
        var tall = stage.Height > stage.Width;
        return
        [
            new Backdrop(stage.Height, palette.Green * 1.1f, palette.Green.To(palette.Low, 0.35f), palette.Near * 1.4f),
            .. stage.Lights(30, palette.Low * 0.5f, 0.03f, 0.11f),
            .. Figures.Person(stage, stage.Width * stage.Between(0.38f, 0.62f), stage.Height * (tall ? 0.4f : 0.42f), stage.Unit * (tall ? 0.19f : 0.17f)),
        ];
    }

    private static IEnumerable<Layer> Couple(Stage stage)
    {
        var palette = Palette.Of(stage);
        var (x, y, size) = (stage.Width * stage.Between(0.3f, 0.7f), stage.Height * stage.Between(0.5f, 0.58f), stage.Unit * stage.Between(0.045f, 0.07f));
        var dark = palette.Near * 0.45f;
        return
        [
            .. stage.Sky(palette, 0.7f, x + (stage.Unit * stage.Between(-0.1f, 0.1f)), stage.Height * 0.5f),
            .. stage.Hills(palette),
            .. Figures.Silhouette(x - (size * 1.1f), y - (size * 0.5f), size, longHair: false, dark),
            .. Figures.Silhouette(x + (size * 1f), y, size * 0.92f, longHair: true, dark),
            new Ridge(stage.Width, Math.Min(y + (size * 10), stage.Height * 0.94f), stage.Unit * 0.03f, stage.Width * 0.4f, stage.Chance)
            {
                Upper = palette.Near * 0.7f,
                Lower = palette.Near * 0.3f,
                Depth = stage.Unit * 0.3f,
                Texture = 0.35f,
            },
            .. stage.Lights(12, palette.Sun * 0.16f, 0.02f, 0.09f),
        ];
    }

    private static IEnumerable<Layer> Party(Stage stage)
    {
        var colors = Palette.Of(stage);
        var people = Enumerable.Range(0, 4).SelectMany(i => Figures.Person(
            stage, stage.Width * (0.14f + (0.24f * i) + stage.Between(-0.04f, 0.04f)), stage.Height * stage.Between(0.46f, 0.58f), stage.Unit * stage.Between(0.09f, 0.12f)));
        return
        [
            new Backdrop(stage.Height, new Tint(14, 12, 26), new Tint(46, 30, 52), new Tint(62, 36, 34)),
            .. stage.Lights(46, new Tint(255, 186, 96) * 0.5f, 0.01f, 0.05f),
            .. stage.Lights(14, colors.Sun * 0.35f, 0.04f, 0.1f),
            .. people,
            .. stage.Lights(10, new Tint(255, 214, 150) * 0.3f, 0.03f, 0.08f),
        ];
    }

    private static IEnumerable<Layer> Flowers(Stage stage)
    {
        var palette = Palette.Of(stage);
        var blossoms = Enumerable.Range(0, 7).SelectMany(_ => Figures.Blossom(
            stage, stage.Width * stage.Between(0.1f, 0.9f), stage.Height * stage.Between(0.25f, 0.85f), stage.Unit * stage.Between(0.09f, 0.2f)));
        return
        [
            new Backdrop(stage.Height, palette.Green * 1.2f, palette.Green * 0.8f, palette.Green * 0.35f),
            .. stage.Lights(26, palette.Low * 0.4f, 0.03f, 0.1f),
            new Ridge(stage.Width, stage.Height * 0.66f, stage.Unit * 0.06f, stage.Unit * 0.9f, stage.Chance)
                { Upper = palette.Green * 0.8f, Lower = palette.Green * 0.3f, Depth = stage.Height * 0.4f, Texture = 0.5f },
            .. blossoms,
        ];
    }

    private static IEnumerable<Layer> Newborn(Stage stage)
    {
        var cloth = stage.One(new Tint(236, 226, 214), new Tint(222, 226, 232), new Tint(238, 218, 214), new Tint(224, 222, 206));
        var folds = Enumerable.Range(0, 5).Select(i => new Ridge(stage.Width, stage.Height * (0.3f + (0.15f * i)), stage.Unit * 0.12f, stage.Width * 0.5f, stage.Chance)
        {
            Upper = cloth * (1.03f - (0.03f * i)),
            Lower = cloth * (0.82f - (0.03f * i)),
            Depth = stage.Height * 0.2f,
            Texture = 0.06f,
        });
        return
        [
            new Backdrop(stage.Height, cloth * 0.9f, cloth * 1.05f),
            .. folds,
            .. Figures.Sleeper(stage, stage.Width * stage.Between(0.42f, 0.58f), stage.Height * 0.55f, stage.Unit * 0.17f, cloth),
        ];
    }

    private static IEnumerable<Layer> Audience(Stage stage)
    {
        var screen = stage.One(new Tint(120, 170, 235), new Tint(240, 235, 225), new Tint(90, 200, 190), new Tint(235, 150, 120));
        var heads = Enumerable.Range(0, 3).SelectMany(line => Enumerable.Range(0, 6 + line).SelectMany(i => Figures.FromBehind(
            stage, stage.Width * (i + 0.5f + stage.Between(-0.2f, 0.2f)) / (6 + line), stage.Height * (0.66f + (0.12f * line)), stage.Unit * (0.05f + (0.016f * line)))));
        return
        [
            new Backdrop(stage.Height, new Tint(26, 30, 44), new Tint(52, 56, 74), new Tint(22, 22, 30)),
            new Ellipse(stage.Width * 0.5f, stage.Height * 0.3f, stage.Width * 0.6f, stage.Height * 0.5f) { Bright = screen * 0.5f, Softness = 1, Glows = true },
            .. stage.Lights(9, new Tint(255, 240, 220) * 0.4f, 0.01f, 0.03f),
            .. Figures.Person(stage, stage.Width * stage.Between(0.3f, 0.7f), stage.Height * 0.34f, stage.Unit * 0.06f),
            .. heads,
        ];
    }
}
