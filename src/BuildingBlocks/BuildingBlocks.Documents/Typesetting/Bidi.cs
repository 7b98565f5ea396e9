using static BuildingBlocks.Documents.Typesetting.BidiClass;

namespace BuildingBlocks.Documents.Typesetting;

/// <summary>
/// The part of Unicode Standard Annex #9 that plain lines need: the paragraph's direction (P2, P3), weak types (W1–W7), bracket pairs (N0),
/// neutrals (N1, N2), levels (I1, I2), trailing space and order in the line (L1, L2); mirroring (L4) is the typesetter's.
/// Not done: explicit embeddings, overrides and isolates (X1–X8), which text typed into a form does not have; the typesetter drops them.
/// </summary>
internal static class Bidi
{
    /// <summary>1 when the first letter runs from right to left, 0 otherwise: so do amounts and telephone numbers on their own, in any document.</summary>
    public static byte BaseLevel(ReadOnlySpan<int> text)
    {
        foreach (int codePoint in text)
        {
            switch (BidiClasses.Of(codePoint))
            {
                case LeftToRight:
                    return 0;
                case RightToLeft or ArabicLetter:
                    return 1;
                default:
                    continue;
            }
        }

        return 0;
    }

    /// <summary>The embedding level of every character of a paragraph: even ones run from left to right, odd ones from right to left.</summary>
    public static byte[] Levels(ReadOnlySpan<int> text, byte baseLevel)
    {
        var classes = new BidiClass[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            classes[i] = BidiClasses.Of(text[i]);
        }

        BidiClass direction = baseLevel == 0 ? LeftToRight : RightToLeft;
        WeakTypes.Resolve(classes, direction);
        ResolveBrackets(text, classes, direction);
        ResolveNeutrals(classes, direction);
        return [.. classes.Select(c => (byte)(baseLevel == 0
            ? c switch { LeftToRight => 0, RightToLeft => 1, _ => 2 }
            : c == RightToLeft ? 1 : 2))];
    }

    /// <summary>The characters of a line from left to right, as places in the text. Space at the end takes the paragraph's side.</summary>
    public static int[] VisualOrder(ReadOnlySpan<byte> levels, byte baseLevel, int trailingSpace)
    {
        byte[] line = levels.ToArray();
        line.AsSpan(line.Length - trailingSpace).Fill(baseLevel);
        int[] order = [.. Enumerable.Range(0, line.Length)];
        byte highest = line.Length > 0 ? line.Max() : (byte)0;
        for (int level = highest; level >= 1; level--)
        {
            for (int i = 0; i < line.Length; i++)
            {
                int start = i;
                while (i < line.Length && line[i] >= level)
                {
                    i++;
                }

                order.AsSpan(start, i - start).Reverse();
            }
        }

        return order;
    }

    private static void ResolveBrackets(ReadOnlySpan<int> text, BidiClass[] classes, BidiClass direction)
    {
        foreach ((int open, int close) in Brackets.PairsIn(text, classes))
        {
            bool same = false, other = false;
            for (int i = open + 1; i < close; i++)
            {
                BidiClass? strong = Strong(classes[i]);
                same |= strong == direction;
                other |= strong is not null && strong != direction;
            }

            BidiClass before = Before(classes, open, direction);
            if (same || other)
            {
                BidiClass side = !same && before != direction ? before : direction;
                (classes[open], classes[close]) = (side, side);
            }
        }
    }

    private static void ResolveNeutrals(BidiClass[] classes, BidiClass direction)
    {
        for (int i = 0; i < classes.Length; i++)
        {
            int start = i;
            while (i < classes.Length && Strong(classes[i]) is null)
            {
                i++;
            }

            if (i > start)
            {
                BidiClass before = Before(classes, start, direction);
                BidiClass after = i < classes.Length ? Strong(classes[i])!.Value : direction;
                classes.AsSpan(start, i - start).Fill(before == after ? before : direction);
            }
        }
    }

    private static BidiClass Before(BidiClass[] classes, int at, BidiClass direction)
    {
        for (int i = at - 1; i >= 0; i--)
        {
            if (Strong(classes[i]) is BidiClass strong)
            {
                return strong;
            }
        }

        return direction;
    }

    // For brackets and neutrals, numbers count as right-to-left.
    private static BidiClass? Strong(BidiClass type) => type switch
    {
        LeftToRight => LeftToRight,
        RightToLeft or EuropeanNumber or ArabicNumber => RightToLeft,
        _ => null,
    };
}
