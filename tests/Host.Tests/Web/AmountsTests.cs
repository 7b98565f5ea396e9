using System.Globalization;
using Host.Web;

namespace Host.Tests.Web;

public sealed class AmountsTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    [Theory]
    [InlineData("12,50", 2, 1250)]
    [InlineData("12.50", 2, 1250)]
    [InlineData("12.5", 2, 1250)]
    [InlineData(" 12 ", 2, 1200)]
    [InlineData("€ 12,50", 2, 1250)]
    [InlineData("12.50 EUR", 2, 1250)]
    [InlineData("0", 2, 0)]
    [InlineData("1250", 0, 1250)]
    [InlineData("1.250", 3, 1250)]
    [InlineData("19 %", 2, 1900)]
    public void An_amount_is_read_as_people_type_it(string typed, int decimals, long minor) =>
        Amounts.Read(typed, decimals).ShouldBe(minor);

    [Theory]
    [InlineData("", 2)]
    [InlineData("twelve", 2)]
    [InlineData("-5", 2)]
    [InlineData("1,234", 2)]
    [InlineData("1,234.50", 2)]
    [InlineData("12.505", 2)]
    [InlineData("12.5", 0)]
    [InlineData("12,", 2)]
    [InlineData("1e3", 2)]
    [InlineData("12345678901234567890", 2)]
    public void What_could_be_meant_in_two_ways_is_not_guessed(string typed, int decimals) =>
        Amounts.Read(typed, decimals).ShouldBeNull();

    [Theory]
    [InlineData("en-US", 2, "12.50")]
    [InlineData("de-DE", 2, "12,50")]
    [InlineData("en-US", 0, "1250")]
    [InlineData("en-US", 3, "12.500")]
    public void What_is_shown_as_an_example_can_be_read(string reader, int decimals, string example)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(reader);

        Amounts.Hint(decimals).ShouldContain($"such as {example},");
        Amounts.Read(example, decimals).ShouldNotBeNull();
    }
}
