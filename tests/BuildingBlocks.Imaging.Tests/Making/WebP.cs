using System.Buffers.Binary;

namespace BuildingBlocks.Imaging.Tests.Making;

/// <summary>The chunks of a WebP, put together by hand.</summary>
internal static class WebP
{
    private const byte HasExif = 8;

    /// <summary>With a camera's metadata.</summary>
    internal static byte[] WithWebPExif(this byte[] webp, int orientation)
    {
        var chunks = Chunks(webp).Where(chunk => chunk.Name != "EXIF").ToList();
        chunks[0].Name.ShouldBe("VP8X");
        chunks[0].Content[0] |= HasExif;
        return Whole([.. chunks, ("EXIF", Exif.Block(orientation))]);
    }

    /// <summary>The pixels of a lossy one.</summary>
    internal static byte[] Pixels(byte[] webp) => Chunks(webp).Single(chunk => chunk.Name == "VP8 ").Content;

    internal static byte[] Whole(params (string Name, byte[] Content)[] chunks)
    {
        byte[] body = [.. "WEBP"u8, .. chunks.SelectMany(chunk => Chunk(chunk.Name, chunk.Content))];
        return [.. "RIFF"u8, .. Long(body.Length), .. body];
    }

    internal static byte[] Chunk(string name, byte[] content) =>
        [.. System.Text.Encoding.ASCII.GetBytes(name), .. Long(content.Length), .. content, .. new byte[content.Length % 2]];

    /// <summary>The head of one with extras: flags, then width and height less one in three bytes each.</summary>
    internal static byte[] Canvas(int width, int height, byte flags = 0) => [flags, 0, 0, 0, .. Long(width - 1)[..3], .. Long(height - 1)[..3]];

    private static List<(string Name, byte[] Content)> Chunks(byte[] webp)
    {
        var chunks = new List<(string, byte[])>();
        for (var at = 12; at + 8 <= webp.Length;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(webp.AsSpan(at + 4));
            chunks.Add((System.Text.Encoding.ASCII.GetString(webp, at, 4), webp[(at + 8)..(at + 8 + length)]));
            at += 8 + length + (length % 2);
        }

        return chunks;
    }

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
