namespace Testing.Photographs.Painting;

/// <summary>Water from the horizon down, with a low light glittering on it.</summary>
internal sealed class Sea(int width, int height, float horizon, float lightX, int seed) : Layer
{
    public Tint Far { get; init; }

    public Tint Near { get; init; }

    public Tint Light { get; init; }

    public override void Paint(in PixelRow row)
    {
        if (row.Y < horizon)
            return;

        var near = (row.Y - horizon) / (height - horizon);
        var tint = Far.To(Near, near);
        row.Red.Fill(tint.Red);
        row.Green.Fill(tint.Green);
        row.Blue.Fill(tint.Blue);

        var ripples = row.Spare[..row.Red.Length];
        Ripples(ripples, near);
        row.Light(0, ripples, tint * 0.35f);
        Glitter(ripples, near);
        row.Light(0, ripples, Light);
    }

    // Waves are long and flat: the farther, the closer together.
    private void Ripples(Span<float> into, float near)
    {
        Span<float> rough = stackalloc float[Noise.Edge];
        Noise.Rough((int)(900 * MathF.Sqrt(near)) + (int)(120 * near * near), seed & 0xFFFF, rough);
        var step = 0.12f * Noise.Edge / (width * (0.15f + near));
        for (var x = 0; x < into.Length; x++)
            into[x] = rough[(int)(x * step * 4) & (Noise.Edge - 1)];
    }

    private void Glitter(Span<float> ripples, float near)
    {
        var spread = width * (0.03f + (0.16f * near));
        for (var x = 0; x < ripples.Length; x++)
        {
            var off = (x - lightX) / spread;
            ripples[x] = Math.Max(0, ripples[x] + 0.15f) / (1 + (off * off * off * off));
        }
    }
}
