using System.Collections.Frozen;

namespace BuildingBlocks.Documents.Typesetting;

/// <summary>Characters with a mirror image: shown mirrored where text runs from right to left.</summary>
internal static class Brackets
{
    private static readonly string[] Pairs = ["()", "[]", "{}", "⟨⟩", "⟦⟧"];
    private static readonly string[] Others = ["<>", "«»", "‹›", "≤≥"];

    private static readonly FrozenDictionary<int, int> Images = Pairs.Concat(Others)
        .SelectMany(p => new KeyValuePair<int, int>[] { new(p[0], p[1]), new(p[1], p[0]) }).ToFrozenDictionary();

    private static readonly FrozenDictionary<int, int> ClosedBy = Pairs.ToFrozenDictionary(p => (int)p[0], p => (int)p[1]);

    public static int Mirrored(int codePoint) => Images.GetValueOrDefault(codePoint, codePoint);

    /// <summary>The pairs that open and close within the text, in the order of their opening (rule BD16).</summary>
    public static List<(int Open, int Close)> PairsIn(ReadOnlySpan<int> text, ReadOnlySpan<BidiClass> classes)
    {
        var found = new List<(int Open, int Close)>();
        var open = new List<(int Closer, int At)>();
        for (int i = 0; i < text.Length; i++)
        {
            int character = text[i];
            if (classes[i] != BidiClass.OtherNeutral)
            {
                continue;
            }

            if (ClosedBy.TryGetValue(character, out int closer))
            {
                open.Add((closer, i));
            }
            else if (open.FindLastIndex(o => o.Closer == character) is var match and >= 0)
            {
                found.Add((open[match].At, i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        found.Sort();
        return found;
    }
}
