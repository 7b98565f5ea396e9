namespace Testing.Photographs.Painting;

/// <summary>People and blossoms, from a distance at which nobody counts fingers.</summary>
internal static class Figures
{
    private static readonly Tint[] Skins = [new(238, 196, 170), new(222, 174, 142), new(184, 132, 98), new(126, 84, 62), new(244, 208, 184)];
    private static readonly Tint[] Hairs = [new(40, 28, 24), new(92, 60, 38), new(168, 124, 72), new(24, 22, 26), new(120, 70, 44)];
    private static readonly Tint[] Cloths = [new(238, 234, 228), new(58, 70, 92), new(148, 62, 66), new(94, 112, 98), new(196, 170, 138), new(40, 40, 48)];

    /// <summary>Head and body; the size is the head's half height.</summary>
    public static IEnumerable<Layer> Person(Stage stage, float x, float y, float size, Tint? clothes = null)
    {
        var (skin, hair, cloth) = (stage.One(Skins), stage.One(Hairs), clothes ?? stage.One(Cloths));
        var (longHair, lean) = (stage.Between(0, 1) > 0.5f, stage.Between(-0.12f, 0.12f));
        return
        [
            Round(x + (size * 0.02f), y - (size * 0.1f), size * 0.88f, size * 1.12f, lean, hair, 0.08f),
            .. longHair ? [Round(x, y + (size * 0.7f), size * 0.95f, size * 1.3f, lean, hair * 0.9f, 0.15f)] : Array.Empty<Layer>(),
            Round(x, y + (size * 1.15f), size * 0.36f, size * 0.7f, 0, skin * 0.8f, 0.1f),
            Torso(x, y + (size * 1.4f), size * 1.6f, cloth),
            Round(x - (size * 0.7f), y + (size * 2.3f), size * 1.2f, size * 1.1f, 0, cloth * 1.2f, 1, 0.45f),
            Round(x, y + (size * 1.42f), size * 0.42f, size * 0.3f, 0, skin * 0.9f, 0.3f),
            Round(x, y, size * 0.74f, size, lean, skin, 0.05f),
            Round(x - (size * 0.28f), y - (size * 0.15f), size * 0.5f, size * 0.8f, lean, skin * 1.12f, 1, 0.5f),
            .. Face(x, y, size, skin, hair),
            Round(x - (size * 0.1f), y - (size * 0.82f), size * 0.72f, size * 0.4f, lean - 0.15f, hair, 0.12f),
            Round(x - (size * 0.2f), y - (size * 0.95f), size * 0.5f, size * 0.16f, lean - 0.2f, hair.To(new Tint(255, 240, 220), 0.25f), 1, 0.5f),
        ];
    }

    /// <summary>Somebody who stands against a low light.</summary>
    public static IEnumerable<Layer> Silhouette(float x, float y, float size, bool longHair, Tint tint) =>
    [
        Round(x, y, size * 0.78f, size, 0, tint, 0.06f),
        .. longHair ? [Round(x, y + (size * 0.9f), size * 0.72f, size * 1.3f, 0, tint, 0.1f)] : Array.Empty<Layer>(),
        Round(x, y + (size * 1.1f), size * 0.36f, size * 0.8f, 0, tint, 0.1f),
        Torso(x, y + (size * 1.45f), size * (longHair ? 1.35f : 1.6f), tint),
        .. longHair ? [Round(x, y + (size * 10), size * 2.6f, size * 5, 0, tint, 0.04f)] : Array.Empty<Layer>(),
    ];

    /// <summary>A head and shoulders, farther back in a dark room.</summary>
    public static IEnumerable<Layer> FromBehind(Stage stage, float x, float y, float size)
    {
        var (hair, cloth) = (stage.One(Hairs) * 0.6f, stage.One(Cloths) * 0.4f);
        var length = stage.Height - y + size;
        return
        [
            Round(x, y + (size * 1.3f) + length, size * 2, length, 0, cloth, 0.05f),
            Round(x, y, size * 0.82f, size, 0, hair, 0.08f),
        ];
    }

    /// <summary>A child in a blanket, seen from above.</summary>
    public static IEnumerable<Layer> Sleeper(Stage stage, float x, float y, float size, Tint blanket)
    {
        var skin = stage.One(Skins).To(new Tint(250, 206, 194), 0.55f);
        var wrap = stage.One(blanket * 0.8f, new Tint(188, 204, 196), new Tint(206, 176, 160), new Tint(172, 186, 206));
        var side = stage.One(-1f, 1f);
        return
        [
            Round(x + (size * 1.2f * side), y + (size * 0.3f), size * 2.3f, size * 1.4f, 0.1f * side, blanket * 0.55f, 0.6f, 0.6f),
            Round(x + (size * 1.2f * side), y + (size * 0.1f), size * 2.1f, size * 1.2f, 0.1f * side, wrap, 0.1f),
            Round(x - (size * 0.6f * side), y, size * 1.05f, size * 1.12f, 0.2f, wrap * 0.93f, 0.1f),
            Round(x - (size * 0.55f * side), y + (size * 0.04f), size * 0.82f, size * 0.9f, 0.2f, skin, 0.08f),
            Round(x - (size * 0.75f * side), y - (size * 0.2f), size * 0.5f, size * 0.5f, 0, skin * 1.1f, 1, 0.5f),
            Round(x - (size * 0.3f * side), y + (size * 0.3f), size * 0.22f, size * 0.18f, 0, new Tint(240, 150, 140), 1, 0.5f),
        ];
    }

    /// <summary>Petals in three rings around a heart.</summary>
    public static IEnumerable<Layer> Blossom(Stage stage, float x, float y, float size)
    {
        var petal = stage.One(new Tint(244, 214, 214), new Tint(232, 132, 138), new Tint(250, 242, 226), new Tint(246, 190, 120), new Tint(196, 160, 214));
        for (var ring = 0; ring < 3; ring++)
        {
            var (reach, count) = (size * (0.62f - (0.2f * ring)), 9 - (2 * ring));
            for (var i = 0; i < count; i++)
            {
                var turn = (MathF.Tau * i / count) + (ring * 0.4f) + stage.Between(-0.1f, 0.1f);
                var shade = petal * stage.Between(0.82f - (0.08f * ring), 1.04f - (0.08f * ring));
                yield return Round(x + (reach * MathF.Cos(turn)), y + (reach * MathF.Sin(turn)), size * 0.42f, size * 0.27f, turn, shade, 0.12f);
            }
        }

        yield return Round(x, y, size * 0.16f, size * 0.16f, 0, petal.To(new Tint(150, 110, 40), 0.6f), 0.4f);
    }

    private static IEnumerable<Layer> Face(float x, float y, float size, Tint skin, Tint hair) =>
    [
        Round(x - (size * 0.28f), y - (size * 0.02f), size * 0.12f, size * 0.05f, 0.05f, hair * 0.6f, 1, 0.7f),
        Round(x + (size * 0.28f), y - (size * 0.02f), size * 0.12f, size * 0.05f, -0.05f, hair * 0.6f, 1, 0.7f),
        Round(x + (size * 0.05f), y + (size * 0.24f), size * 0.1f, size * 0.12f, 0, skin * 0.8f, 1, 0.5f),
        Round(x, y + (size * 0.52f), size * 0.22f, size * 0.07f, 0, new Tint(168, 88, 84), 1, 0.6f),
    ];

    // From the shoulders down.
    private static Ellipse Torso(float x, float top, float radius, Tint tint) =>
        new(x, top + (radius * 2.6f), radius, radius * 2.6f) { Bright = tint, Dark = tint * 0.85f, Softness = 0.03f, Boxy = true };

    private static Ellipse Round(float x, float y, float radiusX, float radiusY, float turn, Tint tint, float softness, float opacity = 1) =>
        new(x, y, radiusX, radiusY, turn) { Bright = tint * 1.06f, Dark = tint * 0.74f, Softness = softness, Opacity = opacity };
}
