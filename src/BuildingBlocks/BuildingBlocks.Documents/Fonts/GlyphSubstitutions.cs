namespace BuildingBlocks.Documents.Fonts;

/// <summary>Reads the one-for-one substitutions of a feature (GSUB lookup type 1).</summary>
internal static class GlyphSubstitutions
{
    private const int Single = 1;
    private const int Extension = 7;

    public static Dictionary<ushort, ushort> Read(ReadOnlySpan<byte> gsub, string feature)
    {
        var substitutes = new Dictionary<ushort, ushort>();
        foreach ((_, int kind, int at) in LayoutTable.Subtables(gsub, feature, Extension))
        {
            if (kind == Single)
            {
                Add(gsub[at..], substitutes);
            }
        }

        return substitutes;
    }

    private static void Add(ReadOnlySpan<byte> subtable, Dictionary<ushort, ushort> substitutes)
    {
        ReadOnlySpan<byte> coverage = subtable[subtable.U16(2)..];
        bool byDelta = subtable.U16(0) == 1;
        foreach ((ushort glyph, int index) in Glyphs(coverage))
        {
            ushort substitute = byDelta ? (ushort)(glyph + subtable.U16(4)) : subtable.U16(6 + index * 2);
            substitutes.TryAdd(glyph, substitute);
        }
    }

    private static List<(ushort Glyph, int Index)> Glyphs(ReadOnlySpan<byte> coverage)
    {
        var glyphs = new List<(ushort, int)>();
        for (int i = 0; i < coverage.U16(2); i++)
        {
            if (coverage.U16(0) == 1)
            {
                glyphs.Add((coverage.U16(4 + i * 2), i));
                continue;
            }

            int first = coverage.U16(4 + i * 6), last = coverage.U16(6 + i * 6), start = coverage.U16(8 + i * 6);
            for (int glyph = first; glyph <= last; glyph++)
            {
                glyphs.Add(((ushort)glyph, start + glyph - first));
            }
        }

        return glyphs;
    }
}
