using System.Globalization;
using Host.Languages;
using Host.Web;

namespace Host.Tests.Web;

public sealed class StudioTimeTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 9, 12);

    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    private static readonly Localizer T = new(Catalog.Of);

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    [Fact]
    public void The_last_two_days_have_names()
    {
        StudioTime.DayBeside(T, Today, Today).ShouldBe("Today");
        StudioTime.DayBeside(T, Today.AddDays(-1), Today).ShouldBe("Yesterday");
    }

    [Theory]
    [InlineData("en-US", "Aug 3, 2026")]
    [InlineData("en-GB", "3 Aug 2026")]
    [InlineData("de-DE", "3. Aug. 2026")]
    [InlineData("fr-FR", "3 août 2026")]
    [InlineData("es-ES", "3 de ago de 2026")]
    public void Other_days_are_short_and_in_the_readers_order(string reader, string wanted)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(reader);

        StudioTime.DayBeside(T, new DateOnly(2026, 8, 3), Today).ShouldBe(wanted);
    }

    [Fact]
    public void Before_there_is_a_studio_clocks_show_UTC() => StudioTime.ZoneOf(null).ShouldBe(TimeZoneInfo.Utc);
}
