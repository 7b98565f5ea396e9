using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>The boxes of an AVIF (ISO/IEC 14496-12, 23008-12), changed by hand.</summary>
internal static class Boxes
{
    /// <summary>With the flags of a color space in numbers (ITU-T H.273) instead of a profile; the picture's bytes stay as they are.</summary>
    internal static byte[] WithFlags(this byte[] avif, ushort primaries, ushort transfer, ushort matrix = 6) =>
        avif.WithProperty(Box("colr", [.. "nclx"u8, .. Short(primaries), .. Short(transfer), .. Short(matrix), 0x80]));

    /// <summary>Stored otherwise than it is to be shown: mirrored first (0: top and bottom change places, 1: left and right), then turned by so many quarters to the left.</summary>
    internal static byte[] Turned(this byte[] avif, int? mirror, int quarters)
    {
        var turned = quarters == 0 ? avif : avif.WithProperty(Box("irot", [(byte)quarters]));
        return mirror is { } axis ? turned.WithProperty(Box("imir", [(byte)axis])) : turned;
    }

    internal static byte[] Box(string name, params byte[] content) => [.. Long(8 + content.Length), .. System.Text.Encoding.ASCII.GetBytes(name), .. content];

    /// <summary>Adds a property of the picture: at the end of their list, and of the list of those that belong to the first picture.</summary>
    private static byte[] WithProperty(this byte[] avif, byte[] box)
    {
        var list = Places(avif, "meta", "iprp", "ipco");
        var properties = 0;
        for (var at = list[^1] + 8; at < End(avif, list[^1]); at = End(avif, at))
            properties++;
        var grown = Insert(avif, End(avif, list[^1]), box, list);

        var owners = Places(grown, "meta", "iprp", "ipma");
        var count = owners[^1] + 8 + 4 + 4 + 2;
        grown[owners[^1] + 8].ShouldBe((byte)0, "item numbers of 16 bits");
        var whole = Insert(grown, count + 1 + grown[count], [(byte)(0x80 | (properties + 1))], owners);
        whole[count]++;
        return Moved(whole, whole.Length - avif.Length);
    }

    // The pixels lie behind the lists that have grown; version 1 of the list with offsets and lengths of four bytes is what libheif writes.
    private static byte[] Moved(byte[] avif, int by)
    {
        var at = Places(avif, "meta", "iloc")[^1] + 8;
        var (version, sizes, extra) = (avif[at], avif[at + 4], avif[at + 5] >> 4);
        sizes.ShouldBe((byte)0x44);
        var items = BinaryPrimitives.ReadUInt16BigEndian(avif.AsSpan(at + 6));
        at += 8;
        for (; items > 0; items--)
        {
            at += 2 + (version > 0 ? 2 : 0) + 2 + extra;
            var extents = BinaryPrimitives.ReadUInt16BigEndian(avif.AsSpan(at));
            for (at += 2; extents > 0; extents--, at += 8)
                Grow(avif, at, by);
        }

        return avif;
    }

    private static byte[] Insert(byte[] file, int at, byte[] box, IEnumerable<int> parents)
    {
        byte[] grown = [.. file[..at], .. box, .. file[at..]];
        foreach (var parent in parents)
            Grow(grown, parent, box.Length);
        return grown;
    }

    // Where each box of a path begins.
    private static List<int> Places(byte[] file, params string[] path)
    {
        var (places, at, end) = (new List<int>(), 0, file.Length);
        foreach (var name in path)
        {
            while (at < end && !file.AsSpan(at + 4, 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(name)))
                at = End(file, at);
            places.Add(at);
            (at, end) = (at + (name == "meta" ? 12 : 8), End(file, at));
        }

        return places;
    }

    private static int End(byte[] file, int box) => box + BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(box));

    private static void Grow(byte[] file, int at, int by) =>
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(at), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at)) + by);

    private static byte[] Short(ushort value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
