using System.Globalization;
using Host.Languages;
using Host.Web;

namespace Host.Tests.Web;

public sealed class FormatsTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    [Theory]
    [InlineData("en-US", 1250, "EUR", "€12.50")]
    [InlineData("de-DE", 1250, "EUR", "12,50 €")]
    [InlineData("en-US", 1250, "JPY", "¥1,250")]
    [InlineData("en-US", 1250, "KWD", "KWD 1.250")]
    [InlineData("en-US", 1250, "CHF", "CHF 12.50")]
    public void Money_is_written_as_the_reader_writes_it(string reader, long minor, string currency, string wanted)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(reader);

        Formats.Money(minor, currency).Replace('\u00a0', ' ').ShouldBe(wanted);
    }

    [Theory]
    [InlineData("en-US", "September 12, 2026")]
    [InlineData("en-GB", "12 September 2026")]
    [InlineData("de-DE", "12. September 2026")]
    [InlineData("fr-FR", "12 septembre 2026")]
    [InlineData("es-ES", "12 de septiembre de 2026")]
    [InlineData("he-IL", "12 בספטמבר 2026")]
    [InlineData("hu-HU", "2026. szeptember 12.")]
    public void A_day_is_written_without_its_weekday(string reader, string wanted)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(reader);

        Formats.Day(new DateOnly(2026, 9, 12)).ShouldBe(wanted);
    }

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(999_600, "1 MB")]
    [InlineData(4_230_000, "4.2 MB")]
    [InlineData(182_000_000, "182 MB")]
    [InlineData(3_140_000_000, "3.1 GB")]
    public void Sizes_are_short(long bytes, string wanted)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");

        new Localizer(Catalog.Of).Bytes(bytes).Replace('\u00a0', ' ').ShouldBe(wanted);
    }

    [Theory]
    [InlineData(1900, "19%")]
    [InlineData(770, "7.7%")]
    public void A_rate_has_only_the_digits_it_needs(int hundredths, string wanted)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");

        Formats.Rate(hundredths).ShouldBe(wanted);
    }
}
