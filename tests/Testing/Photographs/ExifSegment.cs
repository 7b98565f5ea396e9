using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Testing.Photographs;

/// <summary>A camera's metadata as the APP1 segment of a JPEG.</summary>
internal static class ExifSegment
{
    private const ushort Ascii = 2;
    private const ushort Short = 3;
    private const ushort Long = 4;

    private const int Directory = 8;
    private const int ExifDirectory = Directory + 2 + (4 * 12) + 4;
    private const int Texts = ExifDirectory + 2 + 12 + 4;

    private static readonly byte[] Make = Encoding.ASCII.GetBytes("Generated\0");
    private static readonly byte[] Model = Encoding.ASCII.GetBytes("Photograph\0");

    public static byte[] Of(int orientation, DateTime? takenAt)
    {
        var taken = takenAt is { } at ? Encoding.ASCII.GetBytes(at.ToString("yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture) + "\0") : [];
        byte[] body = [.. "Exif\0\0"u8, .. Tiff(orientation, taken)];
        var segment = new byte[4 + body.Length];
        (segment[0], segment[1]) = (0xFF, 0xE1);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(2 + body.Length));
        body.CopyTo(segment, 4);
        return segment;
    }

    // Header, IFD0 with maker, model, orientation and a pointer to the EXIF directory, that with DateTimeOriginal, then the texts.
    private static byte[] Tiff(int orientation, byte[] taken)
    {
        var (modelAt, takenAt) = (Texts + Make.Length, Texts + Make.Length + Model.Length);
        var tiff = new byte[takenAt + taken.Length];
        "MM\0*"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(4), Directory);
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(Directory), 4);
        Entry(tiff, Directory + 2, 0x010F, Ascii, Make.Length, Texts);
        Entry(tiff, Directory + 14, 0x0110, Ascii, Model.Length, (uint)modelAt);
        Entry(tiff, Directory + 26, 0x0112, Short, 1, (uint)orientation << 16);
        Entry(tiff, Directory + 38, 0x8769, Long, 1, ExifDirectory);
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(ExifDirectory), (ushort)(taken.Length > 0 ? 1 : 0));
        if (taken.Length > 0)
            Entry(tiff, ExifDirectory + 2, 0x9003, Ascii, taken.Length, (uint)takenAt);

        Make.CopyTo(tiff, Texts);
        Model.CopyTo(tiff, modelAt);
        taken.CopyTo(tiff, takenAt);
        return tiff;
    }

    private static void Entry(byte[] tiff, int at, ushort tag, ushort type, int count, uint value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(at), tag);
        BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(at + 2), type);
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(at + 4), (uint)count);
        BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(at + 8), value);
    }
}
