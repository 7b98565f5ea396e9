using BuildingBlocks.Documents.Fonts;

namespace BuildingBlocks.Documents.Typesetting;

/// <summary>A character as it is drawn. Advance and kern (added behind it, seen from left to right) are in thousandths of the size.</summary>
internal readonly record struct Letter(DocumentFont Face, int CodePoint, ushort Glyph, ushort Code, int Advance, int Kern, byte Level)
{
    public int Width => Advance + Kern;

    public bool IsSpace => CodePoint == ' ';
}
