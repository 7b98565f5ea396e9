namespace BuildingBlocks.Documents.Fonts;

/// <summary>
/// A font within one document: collects what is drawn with it. Every pair of glyph and character gets a code of its own,
/// so that the text read back from the document is exactly the text written, however the glyph came about.
/// Lengths are in thousandths of the type size, as PDF has them.
/// </summary>
internal sealed class DocumentFont(TrueTypeFont font, string name)
{
    private const int MostCodes = 0xFFFF;
    private const int Forms = 3;
    private const int CommonCodePoints = 0x0600;

    // Latin to Hebrew, which nearly all text is made of, is looked up without hashing.
    private readonly DrawnGlyph?[] _common = new DrawnGlyph?[CommonCodePoints * Forms];
    private readonly Dictionary<int, DrawnGlyph> _others = [];
    private readonly Dictionary<int, int> _kerning = [];
    private readonly List<ushort> _glyphs = [0];
    private readonly List<int> _codePoints = [0xFFFD];

    public TrueTypeFont Font => font;

    /// <summary>What content streams call it.</summary>
    public string Name => name;

    public bool IsUsed => _glyphs.Count > 1;

    /// <summary>The glyph of every code.</summary>
    public IReadOnlyList<ushort> Glyphs => _glyphs;

    /// <summary>The character of every code.</summary>
    public IReadOnlyList<int> CodePoints => _codePoints;

    public bool Has(int codePoint) => font.GlyphOf(codePoint) != 0;

    public DrawnGlyph Draw(int codePoint, GlyphForm form)
    {
        int key = codePoint * Forms + (int)form;
        if (codePoint < CommonCodePoints)
        {
            return _common[key] ??= Add(codePoint, form);
        }

        if (!_others.TryGetValue(key, out DrawnGlyph drawn))
        {
            drawn = Add(codePoint, form);
            _others.Add(key, drawn);
        }

        return drawn;
    }

    public int Kern(ushort first, ushort second)
    {
        int pair = first << 16 | second;
        if (!_kerning.TryGetValue(pair, out int kern))
        {
            kern = Thousandths(font.Kerning.Between(first, second));
            _kerning.Add(pair, kern);
        }

        return kern;
    }

    public int Thousandths(int units) => (int)Math.Round(units * 1000.0 / font.UnitsPerEm);

    private DrawnGlyph Add(int codePoint, GlyphForm form)
    {
        if (_glyphs.Count == MostCodes)
        {
            throw new InvalidOperationException($"A document can show {MostCodes} different characters of a font, not more.");
        }

        ushort glyph = font.GlyphOf(form == GlyphForm.Mirrored ? Typesetting.Brackets.Mirrored(codePoint) : codePoint);
        glyph = form == GlyphForm.Tabular ? font.TabularFigures.GetValueOrDefault(glyph, glyph) : glyph;
        int same = _glyphs.IndexOf(glyph);
        while (same >= 0 && _codePoints[same] != codePoint)
        {
            same = _glyphs.IndexOf(glyph, same + 1);
        }

        if (same < 0)
        {
            same = _glyphs.Count;
            _glyphs.Add(glyph);
            _codePoints.Add(codePoint);
        }

        return new DrawnGlyph(glyph, (ushort)same, Thousandths(font.AdvanceOf(glyph)));
    }
}

/// <summary>A glyph, its code in the document and its width.</summary>
internal readonly record struct DrawnGlyph(ushort Glyph, ushort Code, int Advance);

internal enum GlyphForm : byte
{
    Plain,
    Tabular,
    Mirrored,
}
