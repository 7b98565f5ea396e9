namespace BuildingBlocks.Documents.Fonts;

/// <summary>Reads the cmap table: formats 12 (all of Unicode) and 4 (the basic plane).</summary>
internal static class CharacterMap
{
    private const int LastCodePoint = 0x10FFFF;

    public static Dictionary<int, ushort> Read(ReadOnlySpan<byte> cmap, int glyphCount)
    {
        int basic = -1, full = -1;
        for (int i = 0; i < cmap.U16(2); i++)
        {
            int platform = cmap.U16(4 + i * 8), encoding = cmap.U16(6 + i * 8), at = cmap.Offset32(8 + i * 8);
            bool unicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            int format = cmap.U16(at);
            full = unicode && format == 12 ? at : full;
            basic = unicode && format == 4 ? at : basic;
        }

        return full >= 0 ? Groups(cmap[full..], glyphCount)
            : basic >= 0 ? Segments(cmap[basic..], glyphCount)
            : throw new InvalidDataException("It has no Unicode character map of format 4 or 12.");
    }

    private static Dictionary<int, ushort> Groups(ReadOnlySpan<byte> table, int glyphCount)
    {
        var glyphs = new Dictionary<int, ushort>();
        int groups = table.Offset32(12);
        for (int i = 0; i < groups; i++)
        {
            int at = 16 + i * 12;
            int first = table.Offset32(at), last = Math.Min(table.Offset32(at + 4), LastCodePoint), glyph = table.Offset32(at + 8);
            for (int code = first; code <= last && glyph < glyphCount; code++, glyph++)
            {
                glyphs[code] = (ushort)glyph;
            }
        }

        return glyphs;
    }

    private static Dictionary<int, ushort> Segments(ReadOnlySpan<byte> table, int glyphCount)
    {
        var glyphs = new Dictionary<int, ushort>();
        int twice = table.U16(6);
        for (int i = 0; i < twice; i += 2)
        {
            int last = table.U16(14 + i), first = table.U16(16 + twice + i), delta = table.U16(16 + 2 * twice + i);
            int rangeAt = 16 + 3 * twice + i, range = table.U16(rangeAt);
            for (int code = first; code <= last && code < 0xFFFF; code++)
            {
                int glyph = range == 0 ? code : table.U16(rangeAt + range + (code - first) * 2);
                glyph = range != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
                if (glyph > 0 && glyph < glyphCount)
                {
                    glyphs[code] = (ushort)glyph;
                }
            }
        }

        return glyphs;
    }
}
