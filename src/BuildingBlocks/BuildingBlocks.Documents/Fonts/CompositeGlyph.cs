namespace BuildingBlocks.Documents.Fonts;

/// <summary>Where an outline that is put together from other glyphs names them.</summary>
internal static class CompositeGlyph
{
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    /// <summary>The positions of the part's glyph numbers; none for a simple outline.</summary>
    public static List<int> PartsIn(ReadOnlySpan<byte> outline)
    {
        var parts = new List<int>();
        if (outline.Length < 10 || outline.I16(0) >= 0)
        {
            return parts;
        }

        int at = 10, flags;
        do
        {
            flags = outline.U16(at);
            parts.Add(at + 2);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2)
                + ((flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
        }
        while ((flags & MoreParts) != 0);

        return parts;
    }
}
