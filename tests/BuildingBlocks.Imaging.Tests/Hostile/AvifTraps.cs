using System.Buffers.Binary;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Hostile;

internal static class AvifTraps
{
    private static byte[] Sound => Traps.Sound(ImageFormat.Avif);

    internal static IEnumerable<(string, Func<byte[]>, string)> All =>
    [
        ("AVIF that says 60000 by 60000", () => Saying(60_000, 60_000), Traps.Refused),
        ("AVIF that says 14000 by 14000", () => Saying(14_000, 14_000), Traps.Refused),
        ("AVIF of no size", () => Saying(0, 0), Traps.Refused),
        ("AVIF that says it is HEVC", () => Replaced("av01", "hvc1"), Traps.Refused),
        ("AVIF that says it is a JPEG", () => Replaced("av01", "jpeg"), Traps.Refused),
        ("AVIF that is a grid of itself", () => Replaced("av01", "grid"), Traps.Refused),
        ("AVIF that is derived from itself", () => Replaced("av01", "iden"), Traps.Refused),
        ("AVIF whose pixels lie outside", () => Written("iloc", 22, [0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF]), Traps.Refused),
        ("AVIF whose box has no length", () => Written("meta", -4, [0, 0, 0, 0]), Traps.Either),
        ("AVIF whose box is of 64 bits", () => Written("meta", -4, [0, 0, 0, 1]), Traps.Refused),
        ("AVIF whose box is longer than the file", () => Written("meta", -4, [0x7F, 0xFF, 0xFF, 0xFF]), Traps.Refused),
        ("AVIF of 65535 pictures", () => Written("iinf", 8, [0xFF, 0xFF]), Traps.Refused),
        ("AVIF of owners without an end", () => Written("ipma", 8, [0xFF, 0xFF, 0xFF, 0xFF]), Traps.Refused),
        ("AVIF whose picture is another", () => Written("pitm", 8, [0xFF, 0xFF]), Traps.Refused),
        ("AVIF of boxes within boxes", () => [.. Start, .. Nested(3_000)], Traps.Refused),
        ("AVIF of 50,000 boxes", () => [.. Start, .. Traps.Repeated(50_000, [0, 0, 0, 8, .. "free"u8])], Traps.Refused),
        ("AVIF of brands without an end", () => [0xFF, 0xFF, 0xFF, 0xFF, .. "ftypavif"u8, .. Traps.Repeated(100_000, "avif"u8)], Traps.Refused),
        ("AVIF with flags of no meaning", () => Sound.WithFlags(65_535, 65_535), Traps.Either),
        ("AVIF turned and mirrored twenty times", () => Enumerable.Range(0, 20).Aggregate(Sound, (avif, i) => avif.Turned(i % 2, (i % 3) + 1)), Traps.Either),
    ];

    private static byte[] Start => [0, 0, 0, 20, .. "ftypavif\0\0\0\0mif1"u8];

    private static byte[] Saying(uint width, uint height)
    {
        var avif = Sound;
        var at = avif.AsSpan().IndexOf("ispe"u8) + 8;
        BinaryPrimitives.WriteUInt32BigEndian(avif.AsSpan(at), width);
        BinaryPrimitives.WriteUInt32BigEndian(avif.AsSpan(at + 4), height);
        return avif;
    }

    private static byte[] Replaced(string name, string by) => Written(name, 0, System.Text.Encoding.ASCII.GetBytes(by));

    // Counted from a box's name.
    private static byte[] Written(string box, int at, byte[] value)
    {
        var avif = Sound;
        value.CopyTo(avif, avif.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(box)) + at);
        return avif;
    }

    private static byte[] Nested(int depth)
    {
        var boxes = new byte[(depth * 12) + 4];
        for (var i = 0; i < depth; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(boxes.AsSpan(i * 12), boxes.Length - (i * 12));
            "meta"u8.CopyTo(boxes.AsSpan((i * 12) + 4));
        }

        return boxes;
    }
}
