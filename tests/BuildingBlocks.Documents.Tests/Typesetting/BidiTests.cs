using BuildingBlocks.Documents.Typesetting;

namespace BuildingBlocks.Documents.Tests.Typesetting;

public sealed class BidiTests
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("אבג", "גבא")]
    [InlineData("abc אבג", "abc גבא")]
    [InlineData("אבג abc", "abc גבא")]
    [InlineData("abc אבג דהו xyz", "abc והד גבא xyz")]
    public void Letters_run_in_their_own_direction(string text, string seen) => Visual(text).ShouldBe(seen);

    [Theory]
    [InlineData("אבג 123", "123 גבא")]
    [InlineData("אבג 2026-11-21", "2026-11-21 גבא")]
    [InlineData("אבג 1,234.50", "1,234.50 גבא")]
    [InlineData("אבג 50%", "50% גבא")]
    [InlineData("אבג ₪50", "₪50 גבא")]
    [InlineData("אבג 50.00 € דה", "הד € 50.00 גבא")]
    [InlineData("abc אבג 12 דה", "abc הד 12 גבא")]
    [InlineData("אבג Pro 2.0 דה", "הד Pro 2.0 גבא")]
    public void Numbers_keep_their_digits_in_order(string text, string seen) => Visual(text).ShouldBe(seen);

    [Theory]
    [InlineData("-80.00 €")]
    [InlineData("+972-3-1234567")]
    [InlineData("2026")]
    public void Figures_on_their_own_stay_as_they_are(string text) => Visual(text).ShouldBe(text);

    [Theory]
    [InlineData("אבג (abc) דה", "הד (abc) גבא")]
    [InlineData("אבג (דה)", "(הד) גבא")]
    [InlineData("abc (אבג) def", "abc (גבא) def")]
    [InlineData("abc (אבג)", "abc (גבא)")]
    [InlineData("אבג [x] (ד)", "(ד) [x] גבא")]
    public void Brackets_embrace_what_they_embraced(string text, string seen) => Visual(text).ShouldBe(seen);

    [Theory]
    [InlineData("שלום!", "!םולש")]
    [InlineData("שלום, abc.", ".abc ,םולש")]
    [InlineData("abc, שלום!", "abc, םולש!")]
    public void Punctuation_stands_where_the_reader_of_the_paragraph_expects_it(string text, string seen) => Visual(text).ShouldBe(seen);

    [Fact]
    public void Every_character_is_shown_once_whatever_the_text()
    {
        const string Pool = "aZ אבג 12 (),.-/€%[]!\u05B8ع٣";
        var random = new Random(7);
        for (int round = 0; round < 500; round++)
        {
            int[] text = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (int)Pool[random.Next(Pool.Length)])];
            byte baseLevel = Bidi.BaseLevel(text);

            int[] order = Bidi.VisualOrder(Bidi.Levels(text, baseLevel), baseLevel, 0);

            order.Order().ShouldBe(Enumerable.Range(0, text.Length));
        }
    }

    private static string Visual(string text)
    {
        int[] codePoints = [.. text.Select(c => (int)c)];
        byte baseLevel = Bidi.BaseLevel(codePoints);
        byte[] levels = Bidi.Levels(codePoints, baseLevel);
        return string.Concat(Bidi.VisualOrder(levels, baseLevel, 0)
            .Select(i => (char)(levels[i] % 2 == 1 ? Brackets.Mirrored(codePoints[i]) : codePoints[i])));
    }
}
