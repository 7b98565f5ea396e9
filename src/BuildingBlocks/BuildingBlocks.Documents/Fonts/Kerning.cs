using System.Numerics;

namespace BuildingBlocks.Documents.Fonts;

/// <summary>How much closer or farther two neighbours stand (GPOS pair adjustment, both formats).</summary>
internal sealed class Kerning
{
    private const int Pair = 2;
    private const int Extension = 9;
    private const int XAdvance = 0x0004;

    private readonly byte[] _gpos;
    private readonly List<(int Lookup, int At)> _subtables;

    private Kerning(byte[] gpos, List<(int Lookup, int At)> subtables) => (_gpos, _subtables) = (gpos, subtables);

    public static Kerning Read(ReadOnlySpan<byte> gpos)
    {
        List<(int, int)> pairs =
            [.. LayoutTable.Subtables(gpos, "kern", Extension).Where(s => s.Kind == Pair).Select(s => (s.Lookup, s.At))];
        return new Kerning(pairs.Count > 0 ? gpos.ToArray() : [], pairs);
    }

    /// <summary>The change of the distance in font units; both glyphs in reading order.</summary>
    public int Between(ushort first, ushort second)
    {
        int sum = 0, answered = -1;
        foreach ((int lookup, int at) in _subtables)
        {
            // Within a lookup the first subtable that knows the pair answers; lookups add up.
            if (lookup != answered && Adjustment(_gpos.AsSpan(at), first, second) is int adjustment)
            {
                sum += adjustment;
                answered = lookup;
            }
        }

        return sum;
    }

    private static int? Adjustment(ReadOnlySpan<byte> subtable, ushort first, ushort second)
    {
        int covered = LayoutTable.Covered(subtable[subtable.U16(2)..], first);
        int format = subtable.U16(4), one = Size(format), both = one + Size(subtable.U16(6));
        if (covered < 0)
        {
            return null;
        }

        if (subtable.U16(0) == 1)
        {
            return InPairSet(subtable[subtable.U16(10 + covered * 2)..], second, both) is int pair
                ? Advance(subtable[subtable.U16(10 + covered * 2)..], pair + 2, format)
                : null;
        }

        int left = LayoutTable.ClassOf(subtable[subtable.U16(8)..], first);
        int right = LayoutTable.ClassOf(subtable[subtable.U16(10)..], second);
        return Advance(subtable, 16 + (left * subtable.U16(14) + right) * both, format);
    }

    private static int? InPairSet(ReadOnlySpan<byte> set, ushort second, int values)
    {
        int low = 0, high = set.U16(0) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, at = 2 + middle * (2 + values);
            int glyph = set.U16(at);
            if (glyph == second)
            {
                return at;
            }

            (low, high) = second < glyph ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    private static int Advance(ReadOnlySpan<byte> data, int at, int format) =>
        (format & XAdvance) == 0 ? 0 : data.I16(at + Size(format & (XAdvance - 1)));

    private static int Size(int format) => 2 * BitOperations.PopCount((uint)format);
}
