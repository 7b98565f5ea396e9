using System.Text;

namespace BuildingBlocks.Documents.Fonts;

/// <summary>What GSUB and GPOS share: features name lookups, lookups have subtables, subtables say which glyphs they cover.</summary>
internal static class LayoutTable
{
    /// <summary>The subtables of every lookup of a feature, in the order of the lookups: (lookup, kind, offset in the table).</summary>
    public static List<(int Lookup, int Kind, int At)> Subtables(ReadOnlySpan<byte> table, string feature, int extensionKind)
    {
        var found = new List<(int, int, int)>();
        if (table.Length < 10)
        {
            return found;
        }

        int lookups = table.U16(8);
        foreach (int lookup in LookupsOf(table, feature))
        {
            int lookupAt = lookups + table.U16(lookups + 2 + lookup * 2);
            for (int i = 0; i < table.U16(lookupAt + 4); i++)
            {
                int kind = table.U16(lookupAt), at = lookupAt + table.U16(lookupAt + 6 + i * 2);
                if (kind == extensionKind)
                {
                    (kind, at) = (table.U16(at + 2), at + table.Offset32(at + 4));
                }

                found.Add((lookup, kind, at));
            }
        }

        return found;
    }

    /// <summary>The place of a glyph in a coverage table; −1 when it is not covered.</summary>
    public static int Covered(ReadOnlySpan<byte> coverage, int glyph)
    {
        bool ranges = coverage.U16(0) == 2;
        int low = 0, high = coverage.U16(2) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, at = 4 + middle * (ranges ? 6 : 2);
            int first = coverage.U16(at), last = ranges ? coverage.U16(at + 2) : first;
            if (glyph >= first && glyph <= last)
            {
                return ranges ? coverage.U16(at + 4) + glyph - first : middle;
            }

            (low, high) = glyph < first ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    /// <summary>The class of a glyph in a class definition; 0 when it is in none.</summary>
    public static int ClassOf(ReadOnlySpan<byte> classes, int glyph)
    {
        if (classes.U16(0) == 1)
        {
            int index = glyph - classes.U16(2);
            return index >= 0 && index < classes.U16(4) ? classes.U16(6 + index * 2) : 0;
        }

        int low = 0, high = classes.U16(2) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, at = 4 + middle * 6;
            if (glyph >= classes.U16(at) && glyph <= classes.U16(at + 2))
            {
                return classes.U16(at + 4);
            }

            (low, high) = glyph < classes.U16(at) ? (low, middle - 1) : (middle + 1, high);
        }

        return 0;
    }

    private static SortedSet<int> LookupsOf(ReadOnlySpan<byte> table, string feature)
    {
        var lookups = new SortedSet<int>();
        int features = table.U16(6);
        for (int i = 0; i < table.U16(features); i++)
        {
            int record = features + 2 + i * 6;
            if (Encoding.ASCII.GetString(table.Slice(record, 4)) == feature)
            {
                int at = features + table.U16(record + 4);
                for (int j = 0; j < table.U16(at + 2); j++)
                {
                    lookups.Add(table.U16(at + 4 + j * 2));
                }
            }
        }

        return lookups;
    }
}
