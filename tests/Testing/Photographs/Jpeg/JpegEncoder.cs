using System.Buffers.Binary;

namespace Testing.Photographs.Jpeg;

/// <summary>A baseline JPEG with halved color, as cameras write them. Every row of blocks can be read by itself, so rows are encoded in parallel.</summary>
internal static class JpegEncoder
{
    public static byte[] Encode(Pixels pixels, int quality, byte[] metadata)
    {
        var brightness = JpegTables.Scaled(JpegTables.Brightness, quality);
        var color = JpegTables.Scaled(JpegTables.Color, quality);
        var rows = new byte[(pixels.Height + 15) / 16][];
        var encoding = new ScanEncoding(pixels, CosineTransform.Multipliers(brightness), CosineTransform.Multipliers(color));
        Parallel.For(0, rows.Length, row => rows[row] = encoding.Row(row));

        using var jpeg = new MemoryStream(rows.Sum(r => r.Length) + metadata.Length + 2_000);
        jpeg.Write([0xFF, 0xD8]);
        jpeg.Write(metadata);
        WriteHeads(jpeg, pixels, brightness, color);
        for (var row = 0; row < rows.Length; row++)
        {
            if (row > 0)
                jpeg.Write([0xFF, (byte)(0xD0 + ((row - 1) % 8))]);
            jpeg.Write(rows[row]);
        }

        jpeg.Write([0xFF, 0xD9]);
        return jpeg.ToArray();
    }

    private static void WriteHeads(MemoryStream jpeg, Pixels pixels, byte[] brightness, byte[] color)
    {
        Segment(jpeg, 0xDB, [0, .. InFileOrder(brightness)]);
        Segment(jpeg, 0xDB, [1, .. InFileOrder(color)]);
        Segment(jpeg, 0xC0, [8, .. Number(pixels.Height), .. Number(pixels.Width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
        Segment(jpeg, 0xC4, JpegTables.BrightnessMeans.Definition);
        Segment(jpeg, 0xC4, JpegTables.BrightnessWaves.Definition);
        Segment(jpeg, 0xC4, JpegTables.ColorMeans.Definition);
        Segment(jpeg, 0xC4, JpegTables.ColorWaves.Definition);
        Segment(jpeg, 0xDD, Number((pixels.Width + 15) / 16));
        Segment(jpeg, 0xDA, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]);
    }

    private static void Segment(MemoryStream jpeg, byte marker, byte[] content)
    {
        jpeg.Write([0xFF, marker, .. Number(content.Length + 2)]);
        jpeg.Write(content);
    }

    private static byte[] InFileOrder(byte[] table)
    {
        var ordered = new byte[64];
        for (var i = 0; i < 64; i++)
            ordered[i] = table[JpegTables.ZigZag[i]];
        return ordered;
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        return bytes;
    }
}
