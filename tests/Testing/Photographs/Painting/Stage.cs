namespace Testing.Photographs.Painting;

/// <summary>The picture's size, its chance, and what many scenes share.</summary>
internal sealed class Stage(int width, int height, Random random)
{
    public int Width => width;

    public int Height => height;

    /// <summary>The shorter side, which things are measured by.</summary>
    public float Unit { get; } = Math.Min(width, height);

    public int Chance => random.Next();

    public float Between(float from, float to) => from + ((to - from) * random.NextSingle());

    public T One<T>(params T[] choices) => choices[random.Next(choices.Length)];

    /// <summary>A sky down to a share of the height, with sun and clouds.</summary>
    public IEnumerable<Layer> Sky(Palette palette, float share, float? sunX = null, float? sunY = null)
    {
        var (x, y) = (sunX ?? (Width * Between(0.15f, 0.85f)), sunY ?? (Height * Between(0.15f, 0.5f)));
        yield return new Backdrop((int)(Height * share) + 1, palette.High, palette.High.To(palette.Low, 0.55f), palette.Low, palette.Low);
        for (var i = 0; i < 9; i++)
        {
            var (cloudX, cloudY, length) = (Width * Between(0, 1), Height * share * Between(0.05f, 0.8f), Unit * Between(0.1f, 0.6f));
            yield return new Ellipse(cloudX, cloudY, length, length * Between(0.05f, 0.2f), Between(-0.1f, 0.1f))
            {
                Bright = palette.Low.To(palette.Sun, 0.4f),
                Dark = palette.High,
                Softness = 0.9f,
                Opacity = Between(0.2f, 0.6f),
            };
        }

        yield return new Ellipse(x, y, Unit * 0.9f, Unit * 0.7f) { Bright = palette.Sun * 0.45f, Softness = 1, Glows = true };
        yield return new Ellipse(x, y, Unit * 0.25f, Unit * 0.25f) { Bright = palette.Sun * 0.4f, Softness = 1, Glows = true };
        yield return new Ellipse(x, y, Unit * 0.035f, Unit * 0.035f) { Bright = palette.Sun * 1.2f, Softness = 0.3f, Glows = true };
    }

    /// <summary>Hill behind hill, the farther the paler, and a meadow in front.</summary>
    public IEnumerable<Layer> Hills(Palette palette)
    {
        for (var i = 0; i < 4; i++)
        {
            var near = i / 3f;
            yield return new Ridge(Width, Height * (0.55f + (0.1f * i)), Unit * (0.13f - (0.02f * i)), Width * (0.5f - (0.08f * i)), Chance)
            {
                Upper = palette.Far.To(palette.Near, near),
                Lower = palette.Far.To(palette.Near, near).To(palette.Low, 0.3f * (1 - near)) * (1 - (0.3f * near)),
                Depth = Height * 0.25f,
                Texture = 0.05f + (0.35f * near),
            };
        }
    }

    /// <summary>Lights out of focus.</summary>
    public IEnumerable<Layer> Lights(int count, Tint tint, float smallest, float largest)
    {
        for (var i = 0; i < count; i++)
        {
            var radius = Unit * Between(smallest, largest);
            yield return new Ellipse(Width * Between(-0.02f, 1.02f), Height * Between(0, 0.95f), radius, radius)
            {
                Bright = tint * Between(0.25f, 0.9f),
                Softness = Between(0.08f, 0.3f),
                Rim = 0.4f,
                Glows = true,
            };
        }
    }
}
