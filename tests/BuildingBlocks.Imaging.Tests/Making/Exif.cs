using System.Buffers.Binary;
using System.Text;

namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>Puts a camera's metadata into a JPEG.</summary>
internal static class Exif
{
    private const int Short = 3;
    private const int Ascii = 2;
    private const int Long = 4;

    internal static byte[] WithExif(this byte[] jpeg, int orientation, string? takenAt = null)
    {
        byte[] body = [.. "Exif\0\0"u8, .. Tiff(orientation, takenAt ?? "2024:05:18 14:03:59")];
        var segment = new byte[4 + body.Length];
        (segment[0], segment[1]) = (0xFF, 0xE1);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(2 + body.Length));
        body.CopyTo(segment, 4);
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }

    /// <summary>The block alone, as a PNG holds it.</summary>
    internal static byte[] Block(int orientation) => Tiff(orientation, "2024:05:18 14:03:59");

    /// <summary>In the directory of a TIFF that has the entry, least significant byte first.</summary>
    internal static byte[] WithTiffOrientation(this byte[] tiff, int orientation)
    {
        var directory = BinaryPrimitives.ReadInt32LittleEndian(tiff.AsSpan(4));
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(tiff.AsSpan(directory));
        var entry = Enumerable.Range(0, entries).Select(i => directory + 2 + (12 * i)).Single(at => BinaryPrimitives.ReadUInt16LittleEndian(tiff.AsSpan(at)) == 0x0112);
        var turned = tiff.ToArray();
        turned[entry + 8] = (byte)orientation;
        return turned;
    }

    /// <summary>Another orientation in the one block of EXIF that a file has, whichever way its numbers are written.</summary>
    internal static byte[] WithExifOrientation(this byte[] file, int orientation)
    {
        var turned = file.ToArray();
        var little = turned.AsSpan().IndexOf("II*\0\x08\0\0\0"u8);
        var start = little >= 0 ? little : turned.AsSpan().IndexOf("MM\0*\0\0\0\x08"u8);
        var entry = turned.AsSpan(start).IndexOf(little >= 0 ? "\x12\x01\x03\0"u8 : "\x01\x12\0\x03"u8);
        turned[start + entry + (little >= 0 ? 8 : 9)] = (byte)orientation;
        return turned;
    }

    // Header, then IFD0 with orientation and a pointer to the EXIF directory, then that with DateTimeOriginal, then the text.
    private static byte[] Tiff(int orientation, string takenAt)
    {
        const int exifAt = 8 + 2 + (2 * 12) + 4;
        const int textAt = exifAt + 2 + 12 + 4;
        var tiff = new byte[textAt + 20];
        "MM\0*"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(8), 2);
        Entry(tiff.AsSpan(10), 0x0112, Short, 1, (uint)orientation << 16);
        Entry(tiff.AsSpan(22), 0x8769, Long, 1, exifAt);
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(exifAt), 1);
        Entry(tiff.AsSpan(exifAt + 2), 0x9003, Ascii, 20, textAt);
        Encoding.ASCII.GetBytes(takenAt, tiff.AsSpan(textAt));
        return tiff;
    }

    private static void Entry(Span<byte> entry, ushort tag, ushort type, uint count, uint value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(entry, tag);
        BinaryPrimitives.WriteUInt16BigEndian(entry[2..], type);
        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], count);
        BinaryPrimitives.WriteUInt32BigEndian(entry[8..], value);
    }
}
