namespace BuildingBlocks.Documents.Typesetting;

/// <summary>Turns text into lines of a width.</summary>
internal static class Typesetter
{
    private const double SmallestFit = 0.55;
    private const double Rounding = 0.01;

    /// <summary>Lines of at most that width; words longer than a line are broken, what is beyond the last line is shortened with an ellipsis.</summary>
    public static List<TextLine> Wrap(string text, TextStyle style, double width, int mostLines = int.MaxValue)
    {
        var lines = new List<TextLine>();
        string[] paragraphs = PlainText.Of(text).TrimEnd().Split('\n');
        for (int p = 0; p < paragraphs.Length; p++)
        {
            var paragraph = new TextParagraph(paragraphs[p], style);
            int from = 0;
            do
            {
                int to = LineEnd(paragraph.Letters, from, (width + Rounding) * 1000 / style.Size);
                bool more = to < paragraph.Letters.Length || p < paragraphs.Length - 1;
                if (lines.Count == mostLines - 1 && more)
                {
                    lines.Add(paragraph.Shortened(from, width + Rounding));
                    return lines;
                }

                lines.Add(paragraph.Line(from, to));
                from = to;
            }
            while (from < paragraph.Letters.Length);
        }

        return lines;
    }

    /// <summary>The whole text in one line, however long.</summary>
    public static TextLine Line(string text, TextStyle style)
    {
        var paragraph = new TextParagraph(PlainText.Of(text).Trim().Replace('\n', ' '), style);
        return paragraph.Line(0, paragraph.Letters.Length);
    }

    /// <summary>For figures, which must not lose a digit: set smaller when too wide, and broken only when that does not help.</summary>
    public static List<TextLine> Fit(string text, TextStyle style, double width)
    {
        TextLine line = Line(text, style);
        if (line.Width <= width + Rounding)
        {
            return [line];
        }

        double scale = Math.Max(width / line.Width, SmallestFit);
        TextStyle smaller = style with { Size = style.Size * scale };
        List<TextLine> lines = Wrap(text, smaller, width);
        return lines.Count == 1 ? lines : Wrap(text, smaller with { Leading = style.Leading * scale }, width);
    }

    private static int LineEnd(Letter[] letters, int from, double room)
    {
        int breakAt = from;
        for (int i = from; i < letters.Length; i++)
        {
            room -= letters[i].Width;
            if (room < 0 && !letters[i].IsSpace)
            {
                return breakAt > from ? breakAt : Math.Max(i, from + 1);
            }

            breakAt = MayBreakAfter(letters, i) ? i + 1 : breakAt;
        }

        return letters.Length;
    }

    private static bool MayBreakAfter(Letter[] letters, int at)
    {
        bool beforeDigit = at + 1 < letters.Length && letters[at + 1].CodePoint is >= '0' and <= '9';
        return letters[at].CodePoint switch
        {
            ' ' => true,
            '-' or '/' or '–' => at > 0 && !beforeDigit && !letters[at - 1].IsSpace,
            '—' or 0x05BE => true,
            _ => false,
        };
    }
}
