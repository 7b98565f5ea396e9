namespace Testing.Photographs;

/// <summary>Red, green and blue of every pixel, row by row.</summary>
internal sealed record Pixels(int Width, int Height, byte[] Rgb)
{
    public Pixels(int width, int height)
        : this(width, height, new byte[3 * width * height])
    {
    }

    public Span<byte> Row(int y) => Rgb.AsSpan(3 * Width * y, 3 * Width);
}
