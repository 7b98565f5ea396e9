namespace Testing.Photographs.Painting;

/// <summary>Ground from a skyline down: hills, a meadow, a table, cloth.</summary>
internal sealed class Ridge : Layer
{
    private readonly float[] _skyline;
    private readonly float _top;
    private readonly float _bottom;
    private readonly int _shift;

    /// <summary>A skyline of waves of chance around a level, in pixels.</summary>
    public Ridge(int width, float level, float waves, float length, int seed)
    {
        _skyline = new float[width + Lanes.Count];
        _shift = Noise.Hash(seed, 7);
        for (var octave = 0; octave < 6; octave++)
            Add(octave, length / (1 << octave), waves / (1 << octave), seed);
        for (var x = 0; x < _skyline.Length; x++)
            _skyline[x] += level;
        (_top, _bottom) = (_skyline.Min(), _skyline.Max());
    }

    public Tint Upper { get; init; }

    public Tint Lower { get; init; }

    /// <summary>How far down the lower color is reached, in pixels.</summary>
    public float Depth { get; init; } = 1000;

    /// <summary>How strongly leaves, grass or threads show.</summary>
    public float Texture { get; init; }

    public override void Paint(in PixelRow row)
    {
        if (row.Y < _top - 1)
            return;

        var tint = Upper.To(Lower, Math.Clamp((row.Y - _top) / Depth, 0, 1));
        var cover = row.Spare[..row.Red.Length];
        Cover(row.Y, row.Spare);
        row.Cover(0, cover, tint);
        if (Texture > 0)
            Roughen(row, cover, tint);
    }

    private void Cover(int y, Span<float> cover)
    {
        if (y > _bottom + 1)
        {
            cover.Fill(1);
            return;
        }

        for (var x = 0; x < _skyline.Length - Lanes.Count; x += Lanes.Count)
            Lanes.Store(Lanes.Clamp(Lanes.Of(y + 0.5f) - Lanes.Load(_skyline, x)), cover, x);
    }

    private void Roughen(in PixelRow row, Span<float> cover, Tint tint)
    {
        Span<float> rough = stackalloc float[Noise.Edge];
        Noise.Rough(row.Y + _shift, _shift, rough);
        for (var x = 0; x < cover.Length; x += Noise.Edge)
            Times(cover[x..Math.Min(x + Noise.Edge, cover.Length)], rough);
        row.Light(0, cover, tint * Texture);
    }

    private static void Times(Span<float> cover, ReadOnlySpan<float> rough)
    {
        for (var x = 0; x < cover.Length; x++)
            cover[x] *= rough[x];
    }

    private void Add(int octave, float length, float height, int seed)
    {
        for (var x = 0; x < _skyline.Length; x++)
        {
            var (point, share) = ((int)(x / length), x / length % 1);
            var smooth = share * share * (3 - (2 * share));
            var (from, to) = (Noise.At(seed + octave, point), Noise.At(seed + octave, point + 1));
            _skyline[x] += height * (from + ((to - from) * smooth));
        }
    }
}
