using System.Buffers.Binary;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Hostile;

internal static class JpegTraps
{
    private static byte[] Sound => Traps.Sound(ImageFormat.Jpeg);

    internal static IEnumerable<(string, Func<byte[]>, string)> All =>
    [
        ("JPEG that says 60000 by 60000", () => Sound.Saying(60_000, 60_000), Traps.TooManyPixels),
        ("JPEG that says 65535 by 1", () => Sound.Saying(65_535, 1), Traps.Refused),
        ("JPEG that says 60000 by 1", () => Sound.Saying(60_000, 1), "pixels; up to 30000 on a side"),
        ("JPEG that says 14000 by 14000", () => Sound.Saying(14_000, 14_000), Traps.Either),
        ("JPEG without width", () => Sound.Saying(0, 120), Traps.Refused),
        ("JPEG whose height comes later", () => Sound.Saying(160, 0), Traps.Refused),
        ("JPEG of ten thousand scans", () => ManyScans(10_000), Traps.Either),
        ("JPEG with 32 MB of metadata", () => Traps.Repeated(500, Segment(0xE1, new byte[65_000])).Within(Sound), Traps.Shown),
        ("JPEG with 32 MB of comments", () => Traps.Repeated(500, Segment(0xFE, new byte[65_000])).Within(Sound), Traps.Shown),
        ("JPEG with metadata longer than the file", () => [.. Sound[..2], 0xFF, 0xE1, 0xFF, 0xFF, .. Sound[2..]], Traps.Refused),
        ("JPEG with EXIF that leads to itself", () => Sound.WithSegment(0xE1, Block((0x8769, 4, 1, 8), (0x8825, 4, 1, 8), (0xA005, 4, 1, 8))), Traps.Shown),
        ("JPEG with EXIF of endless values", () => Sound.WithSegment(0xE1, Block((0x0112, 3, uint.MaxValue, 8), (0x9003, 2, uint.MaxValue, 8), (0x927C, 7, 0x7FFFFFFF, 0))), Traps.Shown),
        ("JPEG with EXIF that points outside", () => Sound.WithSegment(0xE1, Block((0x8769, 4, 1, 0xFFFFFFF0), (0x0201, 4, 1, 0xFFFFFFF0), (0x0202, 4, 1, 0xFFFF))), Traps.Shown),
        ("JPEG with EXIF of unknown kinds", () => Sound.WithSegment(0xE1, Block([.. Enumerable.Range(0, 5_000).Select(i => ((ushort)i, (ushort)(i * 7), (uint)i * 99, (uint)i * 1000))])), Traps.Shown),
        ("JPEG turned by the 9th orientation", () => Sound.WithSegment(0xE1, Block((0x0112, 3, 1, 9 << 16))), Traps.Shown),
        ("JPEG with a profile of one piece in 255", () => Sound.WithSegment(0xE2, [.. "ICC_PROFILE\0"u8, 200, 255, .. Icc.DisplayP3]), Traps.Shown),
        ("JPEG with a profile of endless tags", () => Sound.WithProfile(Endless(Icc.DisplayP3)), Traps.Shown),
        ("JPEG with a profile of rubbish", () => Sound.WithProfile([.. Enumerable.Range(0, 60_000).Select(i => (byte)(i * 31))]), Traps.Shown),
        ("JPEG of arithmetic coding", () => Sound.Written(Frame(Sound) + 1, 0xC9), Traps.Either),
        ("JPEG without losses", () => Sound.Written(Frame(Sound) + 1, 0xC3), Traps.Refused),
        ("JPEG of 12 bits", () => Sound.Written(Frame(Sound) + 4, 12), Traps.Refused),
        ("JPEG of 255 components", () => Sound.Written(Frame(Sound) + 9, 255), Traps.Refused),
        ("JPEG without an end", () => [.. Sound[..^2], .. new byte[5_000_000]], Traps.Either),
    ];

    internal static byte[] WithSegment(this byte[] jpeg, byte marker, byte[] body) => Segment(marker, body).Within(jpeg);

    private static byte[] Within(this byte[] segments, byte[] jpeg) => [.. jpeg[..2], .. segments, .. jpeg[2..]];

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Saying(this byte[] jpeg, int width, int height)
    {
        var frame = Frame(jpeg);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), (ushort)width);
        return jpeg;
    }

    private static byte[] Written(this byte[] jpeg, int at, byte value)
    {
        jpeg[at] = value;
        return jpeg;
    }

    private static int Frame(byte[] jpeg) => jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);

    // The last scan of a progressive picture again and again: each costs a walk over all of its pixels.
    private static byte[] ManyScans(int scans)
    {
        var jpeg = Picture.Plain(3000, 3000, 90, 120, 150).AsProgressiveJpeg();
        var last = jpeg.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        return [.. jpeg[..last], .. Traps.Repeated(scans, jpeg.AsSpan(last..^2)), 0xFF, 0xD9];
    }

    private static byte[] Block(params (ushort Tag, ushort Kind, uint Count, uint Value)[] entries)
    {
        var directory = new byte[2 + (entries.Length * 12) + 4];
        BinaryPrimitives.WriteUInt16BigEndian(directory, (ushort)entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = directory.AsSpan(2 + (i * 12));
            BinaryPrimitives.WriteUInt16BigEndian(entry, entries[i].Tag);
            BinaryPrimitives.WriteUInt16BigEndian(entry[2..], entries[i].Kind);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], entries[i].Count);
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], entries[i].Value);
        }

        // The next directory is this one.
        BinaryPrimitives.WriteUInt32BigEndian(directory.AsSpan(directory.Length - 4), 8);
        return [.. "Exif\0\0MM\0*\0\0\0\u0008"u8, .. directory];
    }

    private static byte[] Endless(byte[] profile)
    {
        var endless = profile.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(endless.AsSpan(128), uint.MaxValue);
        return endless;
    }
}
