using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Testing;

/// <summary>Pictures of a few hundred bytes in every format that is taken, made in no time; pictures of different seeds differ.</summary>
public static class TinyPictures
{
    private const int Width = 48;
    private const int Height = 32;

    private static readonly byte[] JpegTemplate = Convert.FromBase64String("/9j/4QC8RXhpZgAASUkqAAgAAAAGABIBAwABAAAAAQAAABoBBQABAAAAVgAAABsBBQABAAAAXgAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAGmHBAABAAAAZgAAAAAAAAAvGQEA6AMAAC8ZAQDoAwAABgAAkAcABAAAADAyMTABkQcABAAAAAECAwAAoAcABAAAADAxMDABoAMAAQAAAP//AAACoAQAAQAAADAAAAADoAQAAQAAACAAAAAAAAAA/9sAQwAKBwcIBwYKCAgICwoKCw4YEA4NDQ4dFRYRGCMfJSQiHyIhJis3LyYpNCkhIjBBMTQ5Oz4+PiUuRElDPEg3PT47/9sAQwEKCwsODQ4cEBAcOygiKDs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7/8AAEQgAIAAwAwEiAAIRAQMRAf/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/EAB8BAAMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkKC//EALURAAIBAgQEAwQHBQQEAAECdwABAgMRBAUhMQYSQVEHYXETIjKBCBRCkaGxwQkjM1LwFWJy0QoWJDThJfEXGBkaJicoKSo1Njc4OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoKDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uLj5OXm5+jp6vLz9PX29/j5+v/aAAwDAQACEQMRAD8A8qis/arkVn7VoxWftVuKz9qUZmNDFGfFZ+1W4rP2rRis/arkVn7V0Rme7QxRnRWftVyKz9q0YrP2q3FZ+1dMZnu4fFmDFZ+1XIrP2rRis/arcVn7V4kZn47h8WZ8Vn7Vbis/atGKz9quRWftXRGZ7uHxZnRWftVyKz9q0YrP2q3FZ+1dEZnu0MWf/9k=");

    /// <summary>48 × 32 pixels.</summary>
    public static byte[] Jpeg(int seed)
    {
        // A comment right behind the start marker makes each a file of its own.
        var words = Encoding.ASCII.GetBytes($"picture {seed:D8}");
        byte[] comment = [0xFF, 0xFE, 0, (byte)(words.Length + 2), .. words];
        return [.. JpegTemplate[..2], .. comment, .. JpegTemplate[2..]];
    }

    /// <summary>A gradient whose colors come from the seed.</summary>
    public static byte[] Png(int seed, int width = Width, int height = Height)
    {
        var rows = new byte[height * ((width * 3) + 1)];
        for (int y = 0, i = 0; y < height; y++)
        {
            rows[i++] = 0;
            for (var x = 0; x < width; x++, i += 3)
                (rows[i], rows[i + 1], rows[i + 2]) = ((byte)((x * 5) + seed), (byte)((y * 7) + (seed >> 8)), (byte)(((x + y) * 3) + (seed * 31)));
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(rows);
        return Png(width, height, packed.ToArray());
    }

    /// <summary>A few hundred bytes that say they are 300 megapixels.</summary>
    public static byte[] Bomb() => Png(20_000, 15_000, [0x78, 0x9C, 0x63, 0, 0, 0, 1, 0, 1]);

    /// <summary>48 × 32 pixels; always the same.</summary>
    public static byte[] WebP() => Convert.FromBase64String("UklGRnABAABXRUJQVlA4WAoAAAAIAAAALwAAHwAAVlA4IJAAAABQBQCdASowACAAPq1Gnkm7JCMhMAqrYBWJaACsMsb/uQFF3qsR0u+WhqDckyud1Kdn5AAA/v2k4DNNPtSFUwGDSbbHVba3jXwuhxu70E+3gIUjXAcQ7avbE9wZdRTM1FTEHYWzoArhrSE0LGalPfCs098Jg+XY2hVCrK6O3FahtOGorgyycZ7r8tUkCqEAAABFWElGugAAAEV4aWYAAElJKgAIAAAABgASAQMAAQAAAAEAAAAaAQUAAQAAAFYAAAAbAQUAAQAAAF4AAAAoAQMAAQAAAAIAAAATAgMAAQAAAAEAAABphwQAAQAAAGYAAAAAAAAALxkBAOgDAAAvGQEA6AMAAAYAAJAHAAQAAAAwMjEwAZEHAAQAAAABAgMAAKAHAAQAAAAwMTAwAaADAAEAAAD//wAAAqAEAAEAAAAwAAAAA6AEAAEAAAAgAAAAAAAAAA==");

    /// <summary>48 × 32 pixels; always the same.</summary>
    public static byte[] Avif() => Convert.FromBase64String("AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAARdtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAADRpbG9jAAAAAERAAAIAAQAAAAABOwABAAAAAAAAAEQAAgAAAAABfwABAAAAAAAAAL4AAAA4aWluZgAAAAAAAgAAABVpbmZlAgAAAAABAABhdjAxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgQAMAAAAABRpc3BlAAAAAAAAADAAAAAgAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAQptZGF0EgAKCRgVL/tEBDQaEDI1GseHheHAACgkAKw6SxeVZpIrpX8uS2j/0CSe4V8E+9LLQeToCsmFlija1lhUCP//69Rvhp4AAAAGRXhpZgAASUkqAAgAAAAGABIBAwABAAAAAQAAABoBBQABAAAAVgAAABsBBQABAAAAXgAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAGmHBAABAAAAZgAAAAAAAAAvGQEA6AMAAC8ZAQDoAwAABgAAkAcABAAAADAyMTABkQcABAAAAAECAwAAoAcABAAAADAxMDABoAMAAQAAAP//AAACoAQAAQAAADAAAAADoAQAAQAAACAAAAAAAAAA");

    /// <summary>One pixel; always the same.</summary>
    public static byte[] Gif() => Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    /// <summary>8 × 8 gray pixels without compression.</summary>
    public static byte[] Tiff()
    {
        const int edge = 8;
        (ushort Tag, ushort Type, uint Value)[] entries =
        [
            (256, 4, edge), (257, 4, edge), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 8), (277, 3, 1), (278, 4, edge), (279, 4, edge * edge),
        ];
        var file = new byte[8 + (edge * edge) + 2 + (entries.Length * 12) + 4];
        "II*\0"u8.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), 8 + (edge * edge));
        for (var i = 0; i < edge * edge; i++)
            file[8 + i] = (byte)(i * 4);

        var directory = file.AsSpan(8 + (edge * edge));
        BinaryPrimitives.WriteUInt16LittleEndian(directory, (ushort)entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = directory[(2 + (i * 12))..];
            BinaryPrimitives.WriteUInt16LittleEndian(entry, entries[i].Tag);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], entries[i].Type);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], 1);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], entries[i].Value);
        }

        return file;
    }

    private static byte[] Png(int width, int height, byte[] packed)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", packed), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc(named));
        return chunk;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
