using System.Text;
using BuildingBlocks.Documents.Fonts;

namespace BuildingBlocks.Documents.Tests.Fonts;

/// <summary>Reads a subset by its own means, so that writer and reader cannot agree on a mistake.</summary>
internal sealed class SubsetReader(byte[] font)
{
    public int GlyphCount => Span(TableAt(font, "maxp") + 4).U16(0);

    public int Advance(int glyph) => Span(TableAt(font, "hmtx") + glyph * 4).U16(0);

    public int Bearing(int glyph) => Span(TableAt(font, "hmtx") + glyph * 4 + 2).I16(0);

    public string Shape(int glyph) => Shape(Outline, glyph);

    /// <summary>An outline with its parts in place of their numbers, however deep.</summary>
    public static string Shape(Func<int, byte[]> outlines, int glyph)
    {
        ReadOnlySpan<byte> outline = outlines(glyph);
        if (outline.Length == 0)
        {
            return "";
        }

        if (outline.I16(0) >= 0)
        {
            return Convert.ToHexString(outline).TrimEnd('0');
        }

        var shape = new StringBuilder(Convert.ToHexString(outline[..10]));
        int at = 10, flags;
        do
        {
            flags = outline.U16(at);
            int arguments = (flags & 1) != 0 ? 4 : 2, scale = (flags & 8) != 0 ? 2 : (flags & 64) != 0 ? 4 : (flags & 128) != 0 ? 8 : 0;
            shape.Append(Convert.ToHexString(outline.Slice(at + 4, arguments + scale))).Append('(').Append(Shape(outlines, outline.U16(at + 2))).Append(')');
            at += 4 + arguments + scale;
        }
        while ((flags & 32) != 0);

        return shape.ToString();
    }

    public bool ChecksumsAreRight()
    {
        for (int i = 0; i < Span(4).U16(0); i++)
        {
            ReadOnlySpan<byte> record = Span(12 + i * 16);
            int at = record.Offset32(8), length = record.Offset32(12);
            byte[] table = font[at..Math.Min(font.Length, at + (length + 3) / 4 * 4)];
            if (at == TableAt(font, "head"))
            {
                table.AsSpan(8, 4).Clear();
            }

            if (Sum(table) != record.U32(4))
            {
                return false;
            }
        }

        return Sum(font) == 0xB1B0AFBA;
    }

    public static int TableAt(byte[] font, string tag)
    {
        ReadOnlySpan<byte> data = font;
        for (int at = 12; ; at += 16)
        {
            if (Encoding.ASCII.GetString(data.Slice(at, 4)) == tag)
            {
                return data.Offset32(at + 8);
            }
        }
    }

    private byte[] Outline(int glyph)
    {
        int loca = TableAt(font, "loca"), glyf = TableAt(font, "glyf");
        return font[(glyf + Span(loca).Offset32(glyph * 4))..(glyf + Span(loca).Offset32(glyph * 4 + 4))];
    }

    private ReadOnlySpan<byte> Span(int at) => font.AsSpan(at);

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (int i = 0; i < data.Length; i += 4)
        {
            sum = unchecked(sum + data.U32(i));
        }

        return sum;
    }
}
