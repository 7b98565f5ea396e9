using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Boxes of an AVIF's head, one after the other; a box of 64 bits or without a length, which nobody writes there, ends them.</summary>
internal ref struct AvifBoxes(ReadOnlySpan<byte> content)
{
    private const int HeadLength = 64 * 1024;
    private const int BoxHead = 8;

    private ReadOnlySpan<byte> _left = content;

    internal ReadOnlySpan<byte> Name { get; private set; }

    internal ReadOnlySpan<byte> Content { get; private set; }

    internal static ReadOnlySpan<byte> Head(string path)
    {
        using var file = File.OpenHandle(path);
        var head = new byte[HeadLength];
        return head.AsSpan(0, RandomAccess.Read(file, head, 0));
    }

    /// <summary>What is said of the pictures in the file.</summary>
    internal static AvifBoxes Properties(ReadOnlySpan<byte> avif) => new(Inside(Inside(Inside(avif, "meta"u8, skipped: 4), "iprp"u8), "ipco"u8));

    internal bool Next()
    {
        if (_left.Length < BoxHead || BinaryPrimitives.ReadUInt32BigEndian(_left) is var length && length < BoxHead)
            return false;

        var end = (int)Math.Min(length, (uint)_left.Length);
        Name = _left[4..BoxHead];
        Content = _left[BoxHead..end];
        _left = _left[end..];
        return true;
    }

    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> content, ReadOnlySpan<byte> wanted, int skipped = 0)
    {
        var boxes = new AvifBoxes(content);
        while (boxes.Next())
        {
            if (boxes.Name.SequenceEqual(wanted))
                return boxes.Content.Length < skipped ? default : boxes.Content[skipped..];
        }

        return default;
    }
}
