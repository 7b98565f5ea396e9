using System.Globalization;
using System.Text;
using BuildingBlocks.Documents.Fonts;

namespace BuildingBlocks.Documents.Typesetting;

/// <summary>A text without line ends as letters in reading order, from which lines are cut.</summary>
internal sealed class TextParagraph
{
    private const int Ellipsis = '…';

    private readonly TextStyle _style;
    private readonly byte _baseLevel;
    private readonly bool _reordered;

    public TextParagraph(ReadOnlySpan<char> text, TextStyle style)
    {
        _style = style;
        int[] codePoints = CodePoints(text);
        _reordered = Array.Exists(codePoints, c => c >= BidiClasses.FirstRightToLeft);
        _baseLevel = _reordered ? Bidi.BaseLevel(codePoints) : (byte)0;
        byte[]? levels = _reordered ? Bidi.Levels(codePoints, _baseLevel) : null;
        Letters = new Letter[codePoints.Length];
        for (int i = 0; i < codePoints.Length; i++)
        {
            Letters[i] = Shape(codePoints[i], levels?[i] ?? 0);
        }

        Kern(Letters);
    }

    public Letter[] Letters { get; }

    /// <summary>The letters from one place up to another as a line; space at its end is left away.</summary>
    public TextLine Line(int from, int to)
    {
        while (to > from && Letters[to - 1].IsSpace)
        {
            to--;
        }

        return Ordered(Letters[from..to]);
    }

    /// <summary>As many letters from there on as fit with an ellipsis behind them.</summary>
    public TextLine Shortened(int from, double width)
    {
        Letter dots = Shape(Ellipsis, _baseLevel);
        double room = width * 1000 / _style.Size - dots.Width;
        int to = from;
        while (to < Letters.Length && room >= Letters[to].Width)
        {
            room -= Letters[to++].Width;
        }

        while (to > from && Letters[to - 1].IsSpace)
        {
            to--;
        }

        return Ordered([.. Letters.AsSpan(from, to - from), dots]);
    }

    private TextLine Ordered(Letter[] line)
    {
        if (!_reordered)
        {
            return new TextLine(line, _style, false);
        }

        byte[] levels = Array.ConvertAll(line, l => l.Level);
        return new TextLine([.. Bidi.VisualOrder(levels, _baseLevel, 0).Select(i => line[i])], _style, _baseLevel == 1);
    }

    private Letter Shape(int codePoint, byte level)
    {
        bool rightToLeft = (level & 1) == 1;
        DocumentFont face = _style.FaceOf(codePoint, rightToLeft, codePoint < 0x0590 && !IsLetterOrDigit(codePoint));
        GlyphForm form = rightToLeft ? GlyphForm.Mirrored : _style.Tabular ? GlyphForm.Tabular : GlyphForm.Plain;
        DrawnGlyph drawn = face.Draw(codePoint, form);
        return new Letter(face, codePoint, drawn.Glyph, drawn.Code, drawn.Advance, 0, level);
    }

    private void Kern(Letter[] letters)
    {
        if (_style.Tabular)
        {
            return;
        }

        for (int i = 1; i < letters.Length; i++)
        {
            ref readonly Letter first = ref letters[i - 1], second = ref letters[i];
            if (first.Face == second.Face && first.Level == second.Level)
            {
                int kern = first.Face.Kern(first.Glyph, second.Glyph);
                int left = (first.Level & 1) == 0 ? i - 1 : i;
                letters[left] = letters[left] with { Kern = letters[left].Kern + kern };
            }
        }
    }

    private static bool IsLetterOrDigit(int codePoint) => codePoint < 0x80
        ? char.IsAsciiLetterOrDigit((char)codePoint)
        : CharUnicodeInfo.GetUnicodeCategory(codePoint) <= UnicodeCategory.OtherNumber;

    private static int[] CodePoints(ReadOnlySpan<char> text)
    {
        int count = 0;
        int[] codePoints = new int[text.Length];
        foreach (Rune rune in text.EnumerateRunes())
        {
            codePoints[count++] = rune.Value;
        }

        return count == text.Length ? codePoints : codePoints[..count];
    }
}
