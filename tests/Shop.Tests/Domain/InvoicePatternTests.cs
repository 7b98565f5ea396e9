using Shop.Domain;

namespace Shop.Tests.Domain;

public sealed class InvoicePatternTests
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    [Theory]
    [InlineData("INV-{year}-{number:4}", 7, "INV-2026-0007")]
    [InlineData("{number}", 12, "12")]
    [InlineData("RE {yy}{month}/{number:3}", 1234, "RE 2603/1234")]
    [InlineData("{number:9}.{year}_ß", 1, "000000001.2026_ß")]
    public void A_number_is_written_as_the_pattern_says(string pattern, int count, string number)
    {
        new InvoicePattern(pattern).Check().Succeeded.ShouldBeTrue();
        new InvoicePattern(pattern).Write(Day, count).ShouldBe(number);
    }

    [Theory]
    [InlineData("", "Please write how numbers look, such as INV-{year}-{number:4}.")]
    [InlineData("{year}-{month}", "Without {number}, two invoices would have the same number. Please put it in, such as INV-{year}-{number:4}.")]
    [InlineData("{number}{number:2}", "{number} stands in a pattern once.")]
    [InlineData("{day}-{number}", "{day} stands for nothing. There are {year}, {yy} for its last two digits, {month}, {number}, and {number:4} for at least four digits.")]
    [InlineData("{number:0}", "{number:0} stands for nothing. There are {year}, {yy} for its last two digits, {month}, {number}, and {number:4} for at least four digits.")]
    [InlineData("#{number}", "“#” can't stand in a number. Around the placeholders there is room for letters, digits, spaces and - / . _")]
    [InlineData("{number}}", "“}” can't stand in a number. Around the placeholders there is room for letters, digits, spaces and - / . _")]
    [InlineData("12345678901234567890123456789012345{number}", "A pattern can have at most 40 characters.")]
    public void A_pattern_that_would_go_wrong_is_refused_at_its_field(string pattern, string sentence)
    {
        var outcome = new InvoicePattern(pattern).Check();

        ((string?)outcome.Reason, outcome.Field).ShouldBe((sentence, "Pattern"));
    }

    [Theory]
    [InlineData("{year}{number}")]
    [InlineData("{number}{yy}{month}")]
    [InlineData("1{number:2}1")]
    public void No_two_counts_read_alike(string pattern)
    {
        var days = new[] { Day, Day.AddMonths(1), Day.AddMonths(9), Day.AddYears(1), Day.AddYears(11) };
        var pairs = days.DistinctBy(day => pattern.Contains("yy", StringComparison.Ordinal) || pattern.Contains("year", StringComparison.Ordinal) ? day.Year : 0)
            .SelectMany(day => Enumerable.Range(1, 3000).Select(count => new InvoicePattern(pattern).Write(day, count))).ToList();

        pairs.Distinct().Count().ShouldBe(pairs.Count);
    }
}
