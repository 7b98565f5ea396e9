using System.Buffers.Binary;
using Testing.Photographs;

namespace Testing;

/// <summary>Small pictures in every format that is taken, made in no time; those of different seeds differ.</summary>
public static class TinyPictures
{
    private const int Width = 96;
    private const int Height = 64;

    /// <summary>96 × 64 pixels.</summary>
    public static byte[] Jpeg(int seed) => new Photograph(seed, Width, Height).ToJpeg();

    /// <summary>96 × 64 pixels.</summary>
    public static byte[] Png(int seed) => new Photograph(seed, Width, Height).ToPng();

    /// <summary>A few hundred bytes that say they are 300 megapixels.</summary>
    public static byte[] Bomb() => PngWriter.Write(20_000, 15_000, [0x78, 0x9C, 0x63, 0, 0, 0, 1, 0, 1]);

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
}
