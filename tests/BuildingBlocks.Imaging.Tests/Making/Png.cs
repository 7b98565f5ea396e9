using System.Buffers.Binary;
using System.IO.Compression;

namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>A small PNG writer: the tests' pictures come from it, without the library that is tested.</summary>
internal static class Png
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>A picture of 8 bits a channel; the pixel function gives three channels, or four with transparency.</summary>
    internal static byte[] Of(int width, int height, Func<int, int, byte[]> pixel) => Build(width, height, 8, (x, y) => pixel(x, y));

    /// <summary>A picture of 16 bits a channel.</summary>
    internal static byte[] OfSixteenBits(int width, int height, Func<int, int, ushort[]> pixel) =>
        Build(width, height, 16, (x, y) => [.. pixel(x, y).SelectMany(value => new[] { (byte)(value >> 8), (byte)value })]);

    /// <summary>A file of a hundred bytes that says it is huge.</summary>
    internal static byte[] Claiming(int width, int height, int bits = 8, int kind = 2, bool isInterlaced = false, byte[]? data = null) =>
        Whole(width, height, bits, kind, data ?? Compressed(new byte[1000]), isInterlaced);

    /// <summary>With this color profile.</summary>
    internal static byte[] InPng(this byte[] png, byte[] profile) => png.WithChunk("iCCP", [.. "profile\0\0"u8, .. Compressed(profile)]);

    /// <summary>Every chunk's checksum put right, so that what is wrong in the chunks is read.</summary>
    internal static byte[] WithSoundChecksums(this byte[] png)
    {
        var sound = png.ToArray();
        for (long at = 8; at + 12 <= sound.Length;)
        {
            var end = at + 8 + BinaryPrimitives.ReadUInt32BigEndian(sound.AsSpan((int)at));
            if (end + 4 > sound.Length)
                break;
            BinaryPrimitives.WriteUInt32BigEndian(sound.AsSpan((int)end), Crc(sound.AsSpan((int)at + 4, (int)(end - at) - 4)));
            at = end + 4;
        }

        return sound;
    }

    /// <summary>With one more chunk behind the head.</summary>
    internal static byte[] WithChunk(this byte[] png, string name, byte[] data)
    {
        const int headEnd = 8 + 12 + 13;
        return [.. png[..headEnd], .. Chunk(System.Text.Encoding.ASCII.GetBytes(name), data), .. png[headEnd..]];
    }

    private static byte[] Build(int width, int height, int bits, Func<int, int, byte[]> pixel)
    {
        var raw = new MemoryStream();
        for (var y = 0; y < height; y++)
        {
            raw.WriteByte(0);
            for (var x = 0; x < width; x++)
                raw.Write(pixel(x, y));
        }

        var channels = pixel(0, 0).Length / (bits / 8);
        return Whole(width, height, bits, channels == 4 ? 6 : 2, Compressed(raw.ToArray()));
    }

    private static byte[] Whole(int width, int height, int bits, int kind, byte[] data, bool isInterlaced = false)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)bits, (byte)kind, (byte)(isInterlaced ? 1 : 0));
        return [.. Signature, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, data), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        name.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }

    internal static byte[] Compressed(byte[] raw)
    {
        using var result = new MemoryStream();
        using (var zlib = new ZLibStream(result, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(raw);
        return result.ToArray();
    }
}
