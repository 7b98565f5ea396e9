using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>
/// Tells whether a file ends before the picture does, by the lengths it states. Asked only once decoding failed, for the formats
/// of which libvips tells nothing but that they can't be read.
/// </summary>
internal static class Completeness
{
    private const int Head = 12;

    // Of the smallest that are written there are some 60,000 in the largest file; more of them is no accident.
    private const int MostChunks = 100_000;

    internal static bool IsCutOff(string path, ImageFormat format)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        Span<byte> head = stackalloc byte[Head];
        if (RandomAccess.Read(file, head, 0) < Head)
            return true;

        return format switch
        {
            ImageFormat.Png => IsPngCutOff(file, length),
            ImageFormat.WebP => BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) + 8L > length,
            ImageFormat.Tiff => DirectoryOf(head) >= length,
            _ => false,
        };
    }

    // Chunk by chunk: length, name, content, checksum.
    private static bool IsPngCutOff(SafeFileHandle file, long length)
    {
        Span<byte> chunk = stackalloc byte[8];
        var chunks = 0;
        for (long at = 8; at + Head <= length; at += (long)Head + BinaryPrimitives.ReadUInt32BigEndian(chunk))
        {
            RandomAccess.Read(file, chunk, at);
            if (chunk[4..].SequenceEqual("IEND"u8) || ++chunks > MostChunks)
                return false;
        }

        return true;
    }

    // Most writers put the directory behind the pixels.
    private static long DirectoryOf(ReadOnlySpan<byte> head) =>
        head[0] == 'I' ? BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) : BinaryPrimitives.ReadUInt32BigEndian(head[4..]);
}
