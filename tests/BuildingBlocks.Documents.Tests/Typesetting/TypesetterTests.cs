using BuildingBlocks.Documents.Fonts;
using BuildingBlocks.Documents.Pdf;
using BuildingBlocks.Documents.Tests.Pdf;
using BuildingBlocks.Documents.Typesetting;

namespace BuildingBlocks.Documents.Tests.Typesetting;

public sealed class TypesetterTests
{
    private readonly TextStyle _style = new(
        [.. Samples.Fonts.Text.Select((font, i) => new DocumentFont(font.Font, $"F{i}"))], 10, 14, new PdfColor(0, 0, 0));

    [Theory]
    [InlineData("Every invoice and credit note of the period, in Zürich, Łódź and elsewhere")]
    [InlineData("a_file_name_without_any_break_that_is_longer_than_a_line.jpg")]
    [InlineData("כל החשבוניות של התקופה (כולל זיכויים) בשקלים, לפי Gallery Pro 2.0")]
    [InlineData("one\n\ntwo\r\nthree words")]
    public void No_line_is_wider_than_its_box_and_no_letter_is_lost(string text)
    {
        foreach (double width in new[] { 30.0, 55, 80, 200 })
        {
            List<TextLine> lines = Typesetter.Wrap(text, _style, width);

            lines.ShouldAllBe(line => line.Width <= width + 0.1);
            Letters(lines).ShouldBe(text.Where(c => !char.IsWhiteSpace(c)).Order());
        }
    }

    [Fact]
    public void Text_beyond_the_last_line_ends_with_an_ellipsis_that_fits()
    {
        List<TextLine> lines = Typesetter.Wrap("Mrs. Alexandra Wolkenstein-Hohenfels of the Society for Long Names", _style, 90, 2);

        lines.Count.ShouldBe(2);
        Text(lines[1]).ShouldEndWith("…");
        lines.ShouldAllBe(line => line.Width <= 90.1);
    }

    [Fact]
    public void An_ellipsis_of_a_Hebrew_line_stands_at_its_left()
    {
        List<TextLine> lines = Typesetter.Wrap("כל החשבוניות של התקופה", _style, 60, 1);

        Text(lines[0]).ShouldStartWith("…");
    }

    [Fact]
    public void Figures_are_set_smaller_rather_than_cut()
    {
        List<TextLine> lines = Typesetter.Fit("1,234,567.00 €", _style with { Tabular = true }, 50);

        lines.Count.ShouldBe(1);
        Text(lines[0]).ShouldBe("1,234,567.00 €");
        lines[0].Width.ShouldBeLessThanOrEqualTo(50.1);
    }

    [Fact]
    public void Figures_that_fit_at_no_readable_size_are_broken_and_keep_every_digit()
    {
        List<TextLine> lines = Typesetter.Fit("1,234,567,890,123,456.00 €", _style with { Tabular = true }, 40);

        lines.Count.ShouldBeGreaterThan(1);
        Letters(lines).ShouldBe("1,234,567,890,123,456.00€".Order());
    }

    [Fact]
    public void Tabular_figures_are_all_of_one_width()
    {
        TextStyle tabular = _style with { Tabular = true };

        Enumerable.Range(0, 10).Select(digit => Typesetter.Line($"{digit}", tabular).Width).Distinct().Count().ShouldBe(1);
        Enumerable.Range(0, 10).Select(digit => Typesetter.Line($"{digit}", _style).Width).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Letters_that_would_gape_are_kerned()
    {
        double apart = Typesetter.Line("A", _style).Width + Typesetter.Line("V", _style).Width;

        Typesetter.Line("AV", _style).Width.ShouldBeLessThan(apart - 0.2);
    }

    [Fact]
    public void Hebrew_and_its_brackets_come_from_the_second_face_and_Latin_from_the_first()
    {
        TextLine line = Typesetter.Line("Anna (נועה) 12", _style);

        line.Letters.Where(l => l.CodePoint is >= 0x05D0 and <= 0x05EA).ShouldAllBe(l => l.Face == _style.Faces[1]);
        line.Letters.Where(l => l.CodePoint < 0x80).ShouldAllBe(l => l.Face == _style.Faces[0]);
        Typesetter.Line("נועה (לוי)", _style).Letters.ShouldAllBe(l => l.Face == _style.Faces[1]);
    }

    [Theory]
    [InlineData("Zu\u0308rich", "Zürich")]
    [InlineData("a\tb", "a b")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("\u202Eabc\u202C", "abc")]
    [InlineData("heart\u2764\uFE0F", "heart\u2764")]
    [InlineData("null\0", "null")]
    public void Text_is_composed_and_freed_of_what_cannot_be_seen(string text, string plain) => PlainText.Of(text).ShouldBe(plain);

    [Fact]
    public void Half_a_character_is_shown_as_a_replacement() => PlainText.Of("lone \uD800 half").ShouldBe("lone \uFFFD half");

    private static string Text(TextLine line) => string.Concat(line.Letters.Select(l => (char)l.CodePoint));

    private static IEnumerable<char> Letters(List<TextLine> lines) =>
        lines.SelectMany(l => l.Letters).Where(l => !l.IsSpace).Select(l => (char)l.CodePoint).Order();
}
