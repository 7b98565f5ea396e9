using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Hostile;

/// <summary>Files made to do harm, by name, and what has to become of them.</summary>
internal static class Traps
{
    /// <summary>Has its previews, as the picture itself is sound.</summary>
    internal const string Shown = "shown";

    /// <summary>Some sentence; which one is up to the library.</summary>
    internal const string Refused = "refused";

    /// <summary>Either; what matters is what it does not do.</summary>
    internal const string Either = "either";

    internal const string TooManyPixels = "megapixels";

    internal static IReadOnlyDictionary<string, (Func<byte[]> File, string End)> All { get; } = Pairs().ToDictionary(trap => trap.Name, trap => (trap.File, trap.End));

    private static IEnumerable<(string Name, Func<byte[]> File, string End)> Pairs() =>
        [.. JpegTraps.All, .. PngTraps.All, .. GifAndWebPTraps.All, .. TiffTraps.All, .. AvifTraps.All, .. Polyglots];

    private static IEnumerable<(string, Func<byte[]>, string)> Polyglots =>
    [
        ("nothing at all", () => [], Refused),
        ("a single byte", () => [0xFF], Refused),
        ("JPEG that is also a ZIP", () => [.. Sound(ImageFormat.Jpeg), .. "PK\u0003\u0004"u8, .. new byte[300], .. "PK\u0005\u0006"u8, .. new byte[18]], Shown),
        ("PNG that is also a PDF", () => [.. Sound(ImageFormat.Png), .. "%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert(1))>>"u8], Shown),
        ("JPEG with a page in its comment", () => Sound(ImageFormat.Jpeg).WithSegment(0xFE, "<html><script>alert(1)</script></html>"u8.ToArray()), Shown),
        ("GIF that is also a script", () => [.. "GIF89a/*"u8, 0x2F, 0x2A, .. new byte[200], .. "*/=1;alert(1)"u8], Refused),
        ("WebP in a RIFF of another kind", () => [.. "RIFF\u0010\0\0\0WAVE"u8, .. Sound(ImageFormat.WebP)[12..]], Refused),
        ("PNG behind the name of a JPEG", () => [0xFF, 0xD8, 0xFF, 0xE0, .. Sound(ImageFormat.Png)], Refused),
        ("TIFF behind the name of an AVIF", () => [0, 0, 0, 16, .. "ftypavif\0\0\0\0"u8, .. Sound(ImageFormat.Tiff)], Refused),
        .. Beginnings(),
    ];

    internal static byte[] Sound(ImageFormat format) => Picture.Colorful(160, 120).As(format);

    // The first bytes of every format, and nothing behind them.
    private static IEnumerable<(string, Func<byte[]>, string)> Beginnings()
    {
        foreach (var format in Enum.GetValues<ImageFormat>())
            foreach (var length in (int[])[2, 4, 8, 12, 16, 24, 40, 100])
                yield return ($"{length} bytes of {format}", () => Sound(format)[..length], Refused);
    }

    internal static byte[] Repeated(int times, ReadOnlySpan<byte> piece)
    {
        var all = new byte[times * piece.Length];
        for (var i = 0; i < times; i++)
            piece.CopyTo(all.AsSpan(i * piece.Length));
        return all;
    }
}
