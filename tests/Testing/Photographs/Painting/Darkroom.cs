using System.Runtime.Intrinsics;

namespace Testing.Photographs.Painting;

/// <summary>Paints the layers of a scene row by row, adds what a lens and a sensor add, and makes bytes of it.</summary>
internal static class Darkroom
{
    public static Pixels Develop(Photograph photograph)
    {
        var layers = Scenery.Of(photograph).ToArray();
        var pixels = new Pixels(photograph.Width, photograph.Height);
        Parallel.For(0, (photograph.Height + 31) / 32, band =>
        {
            var length = photograph.Width + Lanes.Count;
            var floats = new float[6 * length];
            for (var y = band * 32; y < Math.Min((band * 32) + 32, photograph.Height); y++)
                Paint(photograph, layers, y, floats, length, pixels.Row(y));
        });
        return pixels;
    }

    private static void Paint(Photograph photograph, Layer[] layers, int y, float[] floats, int length, Span<byte> bytes)
    {
        var width = photograph.Width;
        var red = floats.AsSpan(0, length);
        var green = floats.AsSpan(length, length);
        var blue = floats.AsSpan(2 * length, length);
        var row = new PixelRow(y, red[..width], green[..width], blue[..width], floats.AsSpan(3 * length, length));
        foreach (var layer in layers)
            layer.Paint(row);

        var grain = floats.AsSpan(4 * length, length);
        var shade = floats.AsSpan(5 * length, length);
        Noise.Grain(photograph.Seed, y, grain);
        Finish(photograph, y, red, green, blue, grain, shade);
        for (int x = 0, at = 0; x < width; x++, at += 3)
        {
            bytes[at] = (byte)red[x];
            bytes[at + 1] = (byte)green[x];
            bytes[at + 2] = (byte)blue[x];
        }
    }

    // Darker corners, grain, and highlights that end softly at white.
    private static void Finish(Photograph photograph, int y, Span<float> red, Span<float> green, Span<float> blue, Span<float> grain, Span<float> shade)
    {
        var (halfWidth, halfHeight) = (photograph.Width / 2f, photograph.Height / 2f);
        var down = (y - halfHeight) / halfHeight;
        for (var x = 0; x <= red.Length - Lanes.Count; x += Lanes.Count)
        {
            var across = (Lanes.Steps + Lanes.Of(x - halfWidth)) * (1 / halfWidth);
            Lanes.Store(Lanes.Of(1 - (0.14f * down * down)) - (across * across * 0.14f), shade, x);
        }

        Expose(red, shade, grain);
        Expose(green, shade, grain);
        Expose(blue, shade, grain);
    }

    private static void Expose(Span<float> channel, Span<float> shade, Span<float> grain)
    {
        for (var x = 0; x <= channel.Length - Lanes.Count; x += Lanes.Count)
        {
            var light = Lanes.Load(channel, x) * Lanes.Load(shade, x);
            light = Vector256.Min(light, Lanes.Of(225) + ((light - Lanes.Of(225)) * 0.35f));
            light += Lanes.Load(grain, x) * 11f;
            Lanes.Store(Vector256.Min(Vector256.Max(light, Vector256<float>.Zero), Lanes.Of(255)), channel, x);
        }
    }
}
