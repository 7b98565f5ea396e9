using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Reads what stands before the pixels of a PNG.</summary>
internal static class PngChunks
{
    private const int SignatureLength = 8;
    private const int HeadLength = 8;
    private const int CheckLength = 4;
    private const int MostChunks = 1000;
    private const int Longest = 64;

    /// <summary>The content of a short chunk before the pixels; null where there is none.</summary>
    internal static byte[]? Find(string path, ReadOnlySpan<byte> name)
    {
        using var file = File.OpenHandle(path);
        Span<byte> head = stackalloc byte[HeadLength];
        long at = SignatureLength;
        for (var chunk = 0; chunk < MostChunks && RandomAccess.Read(file, head, at) == HeadLength && !head[4..].SequenceEqual("IDAT"u8); chunk++)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            if (head[4..].SequenceEqual(name))
                return length <= Longest ? Content(file, at + HeadLength, (int)length) : null;

            at += HeadLength + length + CheckLength;
        }

        return null;
    }

    private static byte[]? Content(Microsoft.Win32.SafeHandles.SafeFileHandle file, long at, int length)
    {
        var content = new byte[length];
        return RandomAccess.Read(file, content, at) == length ? content : null;
    }
}
