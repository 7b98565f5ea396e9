using System.Buffers.Binary;
using BuildingBlocks.Imaging.Tests.Making;

namespace BuildingBlocks.Imaging.Tests.Hostile;

internal static class TiffTraps
{
    private const ushort Width = 256, Height = 257, Bits = 258, Compression = 259, Meaning = 262, Places = 273, Samples = 277, Rows = 278, Lengths = 279;
    private const ushort TileWidth = 322, TileHeight = 323, TilePlaces = 324, TileLengths = 325, SubDirectories = 330, ExifDirectory = 34665, Xmp = 700, Profile = 34675;
    private const ushort Deflated = 8;

    internal static IEnumerable<(string, Func<byte[]>, string)> All =>
    [
        ("TIFF, sound", () => Whole((Height, 64)), Traps.Shown),
        ("TIFF that says 60000 by 60000", () => Whole((Width, 60_000), (Height, 60_000)), Traps.TooManyPixels),
        ("TIFF that says 14000 by 14000", () => Whole((Width, 14_000), (Height, 14_000), (Rows, 14_000)), Traps.Refused),
        ("TIFF that says four billion by four billion", () => Whole((Width, uint.MaxValue), (Height, uint.MaxValue)), Traps.Refused),
        ("TIFF whose next directory is itself", () => Chain(1, loop: true), Traps.Either),
        ("TIFF of two directories that lead to each other", () => Chain(2, loop: true), Traps.Either),
        ("TIFF of 10,000 directories", () => Chain(10_000, loop: false), Traps.Either),
        ("TIFF whose smaller copies are itself", () => Whole((SubDirectories, 8)), Traps.Either),
        ("TIFF whose EXIF is itself", () => Whole((ExifDirectory, 8)), Traps.Either),
        ("TIFF whose directory lies outside", () => [.. "II*\0"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. new byte[100]], Traps.Refused),
        ("TIFF whose directory lies in its head", () => [.. "II*\0"u8, 0, 0, 0, 0, .. new byte[100]], Traps.Refused),
        ("TIFF of 65535 entries", () => [.. "II*\0"u8, 8, 0, 0, 0, 0xFF, 0xFF, .. new byte[2_000]], Traps.Refused),
        ("TIFF of 65535 samples", () => Whole((Samples, 65_535)), Traps.Refused),
        ("TIFF of 65535 bits", () => Whole((Bits, 65_535)), Traps.Refused),
        ("TIFF of strips outside", () => Whole((Places, 0xFFFFFFF0), (Lengths, 0xFFFFFFF0)), Traps.Refused),
        ("TIFF of rows without an end", () => Whole((Rows, uint.MaxValue)), Traps.Either),
        ("TIFF of tiles of two billion", () => Tiled(1u << 31), Traps.Refused),
        ("TIFF of tiles of nothing", () => Tiled(0), Traps.Refused),
        ("TIFF of tiles of 60000", () => Tiled(59_904), Traps.Refused),
        ("TIFF of an unknown compression", () => Whole((Compression, 31_337)), Traps.Refused),
        ("TIFF of JPEG 2000", () => Whole((Compression, 34_712)), Traps.Refused),
        ("TIFF of fax rubbish", () => Whole((Compression, 4), (Bits, 1)), Traps.Either),
        ("TIFF of an unknown meaning", () => Whole((Meaning, 31_337)), Traps.Either),
        ("TIFF of 30 megapixels in a few KB", () => Packed(6_000, 5_000, 5_000), Traps.Shown),
        ("TIFF with a strip of 30 megapixels for 64 rows", () => Packed(6_000, 5_000, 64), Traps.Refused),
        ("TIFF with metadata of 4 GB", () => Whole((Xmp, 7, uint.MaxValue, 8), (Profile, 7, uint.MaxValue, 8)), Traps.Either),
        ("TIFF of 64-bit numbers without an end", () => [.. "II+\0\u0008\0\0\0"u8, 16, 0, 0, 0, 0, 0, 0, 0, .. Traps.Repeated(8, [0xFF]), .. new byte[200]], Traps.Refused),
    ];

    private static byte[] Whole(params (ushort Tag, uint Value)[] changes) => Whole([.. changes.Select(change => (change.Tag, (ushort)4, 1u, change.Value))]);

    private static byte[] Whole(params (ushort Tag, ushort Kind, uint Count, uint Value)[] changes) => File(new byte[64 * 64], 64, 64, 64, 1, changes);

    private static byte[] Packed(uint width, uint height, uint rows) => File(Png.Compressed(new byte[width * height]), width, height, rows, Deflated, []);

    private static byte[] Tiled(uint edge) => Whole((TileWidth, edge), (TileHeight, edge), (TilePlaces, 300), (TileLengths, 1000));

    private static byte[] File(byte[] pixels, uint width, uint height, uint rows, ushort compression, (ushort Tag, ushort Kind, uint Count, uint Value)[] changes)
    {
        const uint pixelsAt = 400;
        (ushort Tag, ushort Kind, uint Count, uint Value)[] usual =
        [
            (Width, 4, 1, width), (Height, 4, 1, height), (Bits, 3, 1, 8), (Compression, 3, 1, compression), (Meaning, 3, 1, 1), (Places, 4, 1, pixelsAt),
            (Samples, 3, 1, 1), (Rows, 4, 1, rows), (Lengths, 4, 1, (uint)pixels.Length),
        ];
        var entries = usual.Where(entry => changes.All(change => change.Tag != entry.Tag)).Concat(changes).OrderBy(entry => entry.Tag).ToArray();
        byte[] start = [.. "II*\0\u0008\0\0\0"u8, .. Directory(entries, 0)];
        return [.. start, .. new byte[pixelsAt - start.Length], .. pixels];
    }

    private static byte[] Chain(int directories, bool loop)
    {
        const int length = 2 + (9 * 12) + 4;
        var file = new byte[8 + (directories * length) + 64];
        "II*\0\u0008\0\0\0"u8.CopyTo(file);
        for (var i = 0; i < directories; i++)
        {
            var isLast = i == directories - 1;
            (ushort, ushort, uint, uint)[] entries =
            [
                (Width, 4, 1, 8), (Height, 4, 1, 8), (Bits, 3, 1, 8), (Compression, 3, 1, 1), (Meaning, 3, 1, 1), (Places, 4, 1, (uint)file.Length - 64),
                (Samples, 3, 1, 1), (Rows, 4, 1, 8), (Lengths, 4, 1, 64),
            ];
            Directory(entries, isLast ? (loop ? 8u : 0u) : (uint)(8 + ((i + 1) * length))).CopyTo(file, 8 + (i * length));
        }

        return file;
    }

    private static byte[] Directory((ushort Tag, ushort Kind, uint Count, uint Value)[] entries, uint next)
    {
        var directory = new byte[2 + (entries.Length * 12) + 4];
        BinaryPrimitives.WriteUInt16LittleEndian(directory, (ushort)entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = directory.AsSpan(2 + (i * 12));
            BinaryPrimitives.WriteUInt16LittleEndian(entry, entries[i].Tag);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], entries[i].Kind);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], entries[i].Count);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], entries[i].Value);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(directory.AsSpan(directory.Length - 4), next);
        return directory;
    }
}
