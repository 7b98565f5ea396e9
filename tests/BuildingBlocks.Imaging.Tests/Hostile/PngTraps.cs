using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Hostile;

internal static class PngTraps
{
    private const int GreyKind = 0;
    private const int ClearKind = 6;

    private static byte[] Sound => Traps.Sound(ImageFormat.Png);

    internal static IEnumerable<(string, Func<byte[]>, string)> All =>
    [
        ("PNG that says 60000 by 60000", () => Png.Claiming(60_000, 60_000), Traps.TooManyPixels),
        ("PNG that says two billion by two billion", () => Png.Claiming(int.MaxValue, int.MaxValue), Traps.Refused),
        ("PNG of no size", () => Png.Claiming(0, 0), Traps.Refused),
        ("PNG of a negative size", () => Png.Claiming(-1, -1), Traps.Refused),
        ("PNG of 17 bits", () => Png.Claiming(10, 10, bits: 17), Traps.Refused),
        ("PNG that says 14000 by 14000", () => Png.Claiming(14_000, 14_000), Traps.Refused),
        ("PNG that wants gigabytes before its first row", () => Png.Claiming(14_000, 14_000, 16, ClearKind, isInterlaced: true), Traps.Refused),
        ("PNG of a few KB that is 30 megapixels", () => Png.Claiming(6_000, 5_000, 8, GreyKind, data: Png.Compressed(new byte[6_001 * 5_000])), Traps.Shown),
        ("PNG with more pixels than it says", () => Png.Claiming(10, 10, 8, GreyKind, data: Png.Compressed(new byte[20_000_000])), Traps.Either),
        ("PNG with 200 MB of text in 200 KB", () => Sound.WithChunk("zTXt", [.. "Comment\0\0"u8, .. Png.Compressed(new byte[200_000_000])]), Traps.Either),
        ("PNG with 200 MB of XMP in 200 KB", () => Sound.WithChunk("iTXt", [.. "XML:com.adobe.xmp\0\u0001\0\0\0"u8, .. Png.Compressed(new byte[200_000_000])]), Traps.Either),
        ("PNG with a profile of 200 MB in 200 KB", () => Sound.InPng(new byte[200_000_000]), Traps.Either),
        ("PNG with a profile of rubbish", () => Sound.InPng([.. Enumerable.Range(0, 5_000).Select(i => (byte)(i * 31))]), Traps.Either),
        ("PNG with EXIF of rubbish", () => Sound.WithChunk("eXIf", [.. Enumerable.Range(0, 5_000).Select(i => (byte)(i * 31))]), Traps.Either),
        ("PNG with 5 MB of text", () => Sound.WithChunk("tEXt", [.. "Comment\0"u8, .. Traps.Repeated(5_000_000, "x"u8)]), Traps.Either),
        ("PNG of 200,000 comments", () => Many(200_000, "tEXt", "Comment\0x"u8.ToArray()), Traps.Either),
        ("PNG of two million empty chunks", () => [.. Sound[..33], .. Traps.Repeated(2_000_000, Sound.WithChunk("IDAT", []).AsSpan(33, 12))], Traps.Refused),
        ("PNG of 20,000 profiles", () => Many(20_000, "iCCP", [.. "p\0\0"u8, .. Png.Compressed(Icc.DisplayP3)]), Traps.Either),
        ("PNG of 20,000 frames", () => Many(20_000, "fcTL", new byte[26]), Traps.Either),
        ("PNG whose chunk is longer than the file", () => [.. Sound[..33], 0x7F, 0xFF, 0xFF, 0xFF, .. "IDAT"u8, .. Sound[41..]], Traps.Refused),
        ("PNG whose chunk has a negative length", () => [.. Sound[..33], 0xFF, 0xFF, 0xFF, 0xF4, .. "tEXt"u8, .. Sound[41..]], Traps.Refused),
        ("PNG of a palette without colors", () => Png.Claiming(100, 100, 8, 3), Traps.Refused),
    ];

    private static byte[] Many(int times, string name, byte[] content) => [.. Sound[..33], .. Traps.Repeated(times, Sound.WithChunk(name, content).AsSpan(33, 12 + content.Length)), .. Sound[33..]];
}
