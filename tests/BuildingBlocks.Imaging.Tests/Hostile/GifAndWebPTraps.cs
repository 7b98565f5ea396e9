using System.Buffers.Binary;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Hostile;

internal static class GifAndWebPTraps
{
    private const byte IsAnimated = 2;

    private static byte[] Sound => Traps.Sound(ImageFormat.WebP);

    private static byte[] Pixels => WebP.Pixels(Sound);

    internal static IEnumerable<(string, Func<byte[]>, string)> All =>
    [
        ("GIF that says 65535 by 65535", () => Varieties.MovingGif(1, 65_535, 65_535), Traps.Either),
        ("GIF that says 14000 by 14000", () => Varieties.MovingGif(3, 14_000, 14_000), Traps.Either),
        ("GIF of no size", () => Varieties.MovingGif(1, 0, 0), Traps.Either),
        ("GIF of a million frames", () => Varieties.MovingGif(1_000_000), Traps.Either),
        ("GIF of 20,000 frames on a large screen", () => Varieties.MovingGif(20_000, 2_000, 2_000), Traps.Shown),
        ("GIF of codes without an end", () => [.. Varieties.MovingGif(1)[..^4], .. Traps.Repeated(100_000, [255, .. Traps.Repeated(255, [0x44])])], Traps.Either),
        ("GIF of blocks that say nothing", () => [.. Varieties.MovingGif(1)[..22], .. Traps.Repeated(3_000_000, [0x21, 0xFE, 0])], Traps.Refused),
        ("GIF whose frame lies outside", () => Replaced(Varieties.MovingGif(2), [0x2C, 0, 0, 0, 0, 2, 0, 2, 0], [0x2C, 0xFF, 0xFF, 0xFF, 0xFF, 2, 0, 2, 0]), Traps.Either),
        ("GIF whose frame is larger than the screen", () => Replaced(Varieties.MovingGif(2), [0x2C, 0, 0, 0, 0, 2, 0, 2, 0], [0x2C, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]), Traps.Either),

        ("WebP that says it has no length", () => WithLength(0), Traps.Refused),
        ("WebP that says it is longer than it is", () => WithLength(0x7FFFFFF0), Traps.Refused),
        ("WebP that says it is 4 GB", () => WithLength(0xFFFFFFFF), Traps.Refused),
        ("WebP of a huge canvas", () => WebP.Whole(("VP8X", WebP.Canvas(1 << 24, 1 << 24)), ("VP8 ", Pixels)), Traps.Refused),
        ("WebP of a canvas of 14000 by 14000", () => WebP.Whole(("VP8X", WebP.Canvas(14_000, 14_000)), ("VP8 ", Pixels)), Traps.Refused),
        ("WebP that says 16383 by 16383", () => Saying(16_383, 16_383), Traps.Refused),
        ("WebP that says 14000 by 14000", () => Saying(14_000, 14_000), Traps.Refused),
        ("WebP of 3,000 frames", () => Moving(3_000, 160, 120), Traps.Either),
        ("WebP of frames on a canvas of 10000 by 10000", () => Moving(5, 10_000, 10_000), Traps.Either),
        ("WebP whose chunk is longer than the file", () => [.. Sound[..16], 0xFF, 0xFF, 0xFF, 0x7F, .. Sound[20..]], Traps.Refused),
        ("WebP of 500,000 unknown chunks", () => WebP.Whole([("VP8X", WebP.Canvas(160, 120)), .. Enumerable.Repeat(("JUNK", (byte[])[1, 2]), 500_000), ("VP8 ", Pixels)]), Traps.Either),
        ("WebP with EXIF of rubbish", () => WebP.Whole(("VP8X", WebP.Canvas(160, 120, 8)), ("VP8 ", Pixels), ("EXIF", Traps.Repeated(9_000, [7, 77, 177]))), Traps.Either),
        ("WebP with a profile of rubbish", () => WebP.Whole(("VP8X", WebP.Canvas(160, 120, 32)), ("ICCP", Traps.Repeated(9_000, [7, 77, 177])), ("VP8 ", Pixels)), Traps.Either),
    ];

    private static byte[] WithLength(uint length)
    {
        var webp = Sound;
        BinaryPrimitives.WriteUInt32LittleEndian(webp.AsSpan(4), length);
        return webp;
    }

    // Width and height of a lossy picture: 14 bits each, behind its start code.
    private static byte[] Saying(ushort width, ushort height)
    {
        var webp = Sound;
        var start = webp.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]) + 3;
        BinaryPrimitives.WriteUInt16LittleEndian(webp.AsSpan(start), width);
        BinaryPrimitives.WriteUInt16LittleEndian(webp.AsSpan(start + 2), height);
        return webp;
    }

    private static byte[] Moving(int frames, int width, int height)
    {
        byte[] frame = [0, 0, 0, 0, 0, 0, .. WebP.Canvas(160, 120)[4..], 40, 0, 0, 0, .. WebP.Chunk("VP8 ", Pixels)];
        return WebP.Whole([("VP8X", WebP.Canvas(width, height, IsAnimated)), ("ANIM", new byte[6]), .. Enumerable.Repeat(("ANMF", frame), frames)]);
    }

    private static byte[] Replaced(byte[] file, byte[] old, byte[] by)
    {
        by.CopyTo(file, file.AsSpan().IndexOf(old));
        return file;
    }
}
