namespace BuildingBlocks.Documents.Typesetting;

/// <summary>A line ready to be drawn: its letters from left to right.</summary>
internal sealed record TextLine(Letter[] Letters, TextStyle Style, bool RightToLeft)
{
    /// <summary>In points.</summary>
    public double Width { get; } = Sum(Letters) * Style.Size / 1000;

    private static int Sum(Letter[] letters)
    {
        int width = 0;
        foreach (ref readonly Letter letter in letters.AsSpan())
        {
            width += letter.Advance + letter.Kern;
        }

        return width;
    }
}
