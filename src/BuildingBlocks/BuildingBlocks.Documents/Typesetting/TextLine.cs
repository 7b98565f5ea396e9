namespace BuildingBlocks.Documents.Typesetting;

/// <summary>A line ready to be drawn: its letters from left to right.</summary>
internal sealed record TextLine(Letter[] Letters, TextStyle Style, bool RightToLeft)
{
    /// <summary>In points.</summary>
    public double Width { get; } = Letters.Sum(l => l.Width) * Style.Size / 1000;
}
