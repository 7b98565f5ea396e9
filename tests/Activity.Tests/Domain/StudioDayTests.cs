using Activity.Ports;

namespace Activity.Tests.Domain;

public class StudioDayTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", 23)]
    [InlineData("Europe/Berlin", "2026-10-25", 25)]
    [InlineData("Europe/Berlin", "2026-12-31", 24)]
    // Clocks go forward at midnight: the day begins at one.
    [InlineData("Africa/Cairo", "2026-04-24", 23)]
    public void A_day_has_the_hours_it_has_in_the_studios_zone(string zone, string day, int hours)
    {
        var studio = new StudioHead("Studio", TimeZoneInfo.FindSystemTimeZoneById(zone));
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        var (from, until) = studio.Moments(date, date);

        (until - from).ShouldBe(TimeSpan.FromHours(hours));
        (studio.DayOf(from), studio.DayOf(until.AddTicks(-1)), studio.DayOf(until)).ShouldBe((date, date, date.AddDays(1)));
    }
}
