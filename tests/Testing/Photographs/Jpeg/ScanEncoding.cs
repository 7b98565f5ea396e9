using System.Numerics;

namespace Testing.Photographs.Jpeg;

/// <summary>Turns 16 rows of pixels into the bits of one row of blocks: four of brightness and one of each color difference a step.</summary>
internal sealed class ScanEncoding(Pixels pixels, float[] brightness, float[] color)
{
    // Where coefficient i of the zigzag lies in a transposed block.
    private static readonly byte[] Order = [.. JpegTables.ZigZag.ToArray().Select(i => (byte)((i % 8 * 8) + (i / 8)))];

    public byte[] Row(int row)
    {
        var step = new Step();
        var writer = new BitWriter(new byte[pixels.Width * 12]);
        var (lastY, lastB, lastR) = (0, 0, 0);
        for (var x = 0; x < pixels.Width; x += 16)
        {
            Load(step, x, row * 16);
            for (var block = 0; block < 4; block++)
                Write(ref writer, step.Brightness.AsSpan(block * 64, 64), brightness, step.Quantized, JpegTables.BrightnessMeans, JpegTables.BrightnessWaves, ref lastY);
            Write(ref writer, step.Blue, color, step.Quantized, JpegTables.ColorMeans, JpegTables.ColorWaves, ref lastB);
            Write(ref writer, step.Red, color, step.Quantized, JpegTables.ColorMeans, JpegTables.ColorWaves, ref lastR);
        }

        writer.Finish();
        return writer.Written.ToArray();
    }

    // Beyond the picture's edge its last pixels are repeated.
    private void Load(Step step, int left, int top)
    {
        step.Blue.AsSpan().Clear();
        step.Red.AsSpan().Clear();
        var inside = left + 16 <= pixels.Width;
        for (var y = 0; y < 16; y++)
        {
            var source = pixels.Row(Math.Min(top + y, pixels.Height - 1));
            var blocks = step.Brightness.AsSpan((y / 8 * 128) + (y % 8 * 8));
            var halved = y / 2 * 8;
            for (var x = 0; x < 16; x++)
            {
                var at = 3 * (inside ? left + x : Math.Min(left + x, pixels.Width - 1));
                float r = source[at], g = source[at + 1], b = source[at + 2];
                var light = (0.299f * r) + (0.587f * g) + (0.114f * b);
                blocks[(x / 8 * 64) + (x % 8)] = light - 128;
                step.Blue[halved + (x / 2)] += (b - light) * (0.564f / 4);
                step.Red[halved + (x / 2)] += (r - light) * (0.713f / 4);
            }
        }
    }

    private static void Write(ref BitWriter writer, Span<float> block, float[] multipliers, int[] quantized, HuffmanCode means, HuffmanCode waves, ref int last)
    {
        CosineTransform.Run(block, multipliers, quantized);
        var difference = quantized[0] - last;
        last = quantized[0];
        var size = SizeOf(difference);
        writer.Put(means.Bits[size], means.Lengths[size]);
        if (size > 0)
            writer.Put(Value(difference, size), size);

        var zeros = 0;
        for (var i = 1; i < 64; i++)
        {
            var value = quantized[Order[i]];
            if (value == 0)
            {
                zeros++;
                continue;
            }

            for (; zeros > 15; zeros -= 16)
                writer.Put(waves.Bits[0xF0], waves.Lengths[0xF0]);
            size = SizeOf(value);
            var symbol = (zeros << 4) | size;
            writer.Put((waves.Bits[symbol] << size) | Value(value, size), waves.Lengths[symbol] + size);
            zeros = 0;
        }

        if (zeros > 0)
            writer.Put(waves.Bits[0], waves.Lengths[0]);
    }

    private static int SizeOf(int value) => 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(value));

    private static uint Value(int value, int size) => (uint)(value < 0 ? value + (1 << size) - 1 : value);

    private sealed class Step
    {
        public float[] Brightness { get; } = new float[256];

        public float[] Blue { get; } = new float[64];

        public float[] Red { get; } = new float[64];

        public int[] Quantized { get; } = new int[64];
    }
}
