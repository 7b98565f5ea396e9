namespace Testing.Photographs.Painting;

/// <summary>Something in the picture; painted row by row, from the farthest to the nearest.</summary>
internal abstract class Layer
{
    public abstract void Paint(in PixelRow row);
}

/// <summary>One row of the picture while it is painted.</summary>
internal readonly ref struct PixelRow(int y, Span<float> red, Span<float> green, Span<float> blue, Span<float> spare)
{
    public readonly int Y = y;
    public readonly Span<float> Red = red;
    public readonly Span<float> Green = green;
    public readonly Span<float> Blue = blue;

    /// <summary>As long as the row; for a layer's own use.</summary>
    public readonly Span<float> Spare = spare;

    /// <summary>Puts a color over the row, as much of it as the cover says for each pixel.</summary>
    public void Cover(int from, ReadOnlySpan<float> cover, Tint tint)
    {
        Mix(Red.Slice(from, cover.Length), cover, tint.Red);
        Mix(Green.Slice(from, cover.Length), cover, tint.Green);
        Mix(Blue.Slice(from, cover.Length), cover, tint.Blue);
    }

    /// <summary>Adds light to the row, as much of it as the strength says for each pixel.</summary>
    public void Light(int from, ReadOnlySpan<float> strength, Tint tint)
    {
        Add(Red.Slice(from, strength.Length), strength, tint.Red);
        Add(Green.Slice(from, strength.Length), strength, tint.Green);
        Add(Blue.Slice(from, strength.Length), strength, tint.Blue);
    }

    private static void Mix(Span<float> channel, ReadOnlySpan<float> cover, float value)
    {
        var x = 0;
        for (; x <= channel.Length - Lanes.Count; x += Lanes.Count)
        {
            var old = Lanes.Load(channel, x);
            Lanes.Store(old + ((Lanes.Of(value) - old) * Lanes.Load(cover, x)), channel, x);
        }

        for (; x < channel.Length; x++)
            channel[x] += (value - channel[x]) * cover[x];
    }

    private static void Add(Span<float> channel, ReadOnlySpan<float> strength, float value)
    {
        var x = 0;
        for (; x <= channel.Length - Lanes.Count; x += Lanes.Count)
            Lanes.Store(Lanes.Load(channel, x) + (Lanes.Load(strength, x) * value), channel, x);

        for (; x < channel.Length; x++)
            channel[x] += strength[x] * value;
    }
}
