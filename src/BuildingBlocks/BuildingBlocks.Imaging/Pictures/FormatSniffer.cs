using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Pictures;

/// <summary>Tells a file's format by its first bytes, in managed code: what is none of the accepted formats never reaches native code.</summary>
internal static class FormatSniffer
{
    private const int HeadLength = 4096;

    /// <summary>The format, or the sentence that says why the file is not taken.</summary>
    internal static (ImageFormat? Format, string? Refusal) Sniff(string path, long maxBytes)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        if (length == 0)
            return (null, Refusals.Empty);

        var head = new byte[(int)Math.Min(length, HeadLength)];
        var read = RandomAccess.Read(file, head, 0);
        var (format, refusal) = Sniff(head.AsSpan(0, read));
        return format is not null && length > maxBytes ? (null, Refusals.TooLong(length, maxBytes)) : (format, refusal);
    }

    internal static (ImageFormat? Format, string? Refusal) Sniff(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return (ImageFormat.Jpeg, null);
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]))
            return (ImageFormat.Png, null);
        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8))
            return (ImageFormat.Gif, null);
        if (head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..12].SequenceEqual("WEBP"u8))
            return (ImageFormat.WebP, null);
        if (IsTiff(head))
            return RawFile.IsRaw(head) ? (null, Refusals.Raw) : (ImageFormat.Tiff, null);

        return head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) ? SniffBrands(head) : (null, Other(head));
    }

    private static bool IsTiff(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[(byte)'I', (byte)'I', 42, 0]) || head.StartsWith((ReadOnlySpan<byte>)[(byte)'M', (byte)'M', 0, 42]) ||
        head.StartsWith((ReadOnlySpan<byte>)[(byte)'I', (byte)'I', 43, 0]) || head.StartsWith((ReadOnlySpan<byte>)[(byte)'M', (byte)'M', 0, 43]);

    // The family of ISO media files: the brands say what is inside, the first one (the major brand) is not always the telling one.
    private static (ImageFormat?, string?) SniffBrands(ReadOnlySpan<byte> head)
    {
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        var (avif, heic) = (false, false);
        for (var at = 8; at + 4 <= end; at += at == 8 ? 8 : 4)
        {
            var brand = head.Slice(at, 4);
            avif |= brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8);
            heic |= brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8);
            if (brand.SequenceEqual("crx "u8))
                return (null, Refusals.Raw);
        }

        return avif ? (ImageFormat.Avif, null) : (null, heic ? Refusals.Heic : Refusals.NotAPicture);
    }

    private static string Other(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("8BPS"u8))
            return Refusals.OtherFormat("Photoshop");
        if (head.StartsWith("BM"u8) && head.Length > 14 && head[6..10].IndexOfAnyExcept((byte)0) < 0)
            return Refusals.OtherFormat("BMP");
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', (byte)' ']))
            return Refusals.OtherFormat("JPEG XL");
        if (head.StartsWith("%PDF-"u8))
            return Refusals.OtherFormat("PDF");

        return RawFile.HasRawMark(head) ? Refusals.Raw : Refusals.NotAPicture;
    }
}
