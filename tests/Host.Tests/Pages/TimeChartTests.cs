using Activity.UseCases.Watching;
using Host.Pages.Studio;

namespace Host.Tests.Pages;

public sealed class TimeChartTests
{
    private static readonly DateOnly Today = new(2026, 3, 31);

    [Fact]
    public void Without_figures_there_is_no_chart() => TimeChart.Of([], Period(), Today).ShouldBeNull();

    [Theory]
    [InlineData("2026-03-01", "2026-03-31", "Day", 31)]
    [InlineData("2026-01-28", "2026-03-30", "Day", 62)]
    [InlineData("2026-01-27", "2026-03-30", "Week", 10)]
    [InlineData("2025-03-01", "2026-03-31", "Week", 58)]
    [InlineData("2024-01-01", "2026-03-31", "Month", 27)]
    [InlineData("2010-01-01", "2026-03-31", "Year", 17)]
    public void Long_periods_are_drawn_by_weeks_months_or_years(string from, string to, string step, int bars)
    {
        var chart = TimeChart.Of([Day(Today.AddDays(-20), 3)], Period(from, to), Today)!;

        chart.Step.ToString().ShouldBe(step);
        chart.Bars.Count.ShouldBe(bars);
    }

    [Fact]
    public void Bars_follow_each_other_without_gaps_within_the_period_and_lose_no_figure()
    {
        var days = Enumerable.Range(0, 500).Select(ago => Day(Today.AddDays(ago - 499), ago % 7)).ToList();
        foreach (var (from, to) in new[] { ("2026-03-03", "2026-03-20"), ("2025-12-03", "2026-03-20"), ("2025-11-18", "2026-03-31"), ("2024-11-20", "2026-03-31") })
        {
            var period = Period(from, to);
            var asked = days.Where(day => day.Day >= period.From && day.Day <= period.To).ToList();

            var bars = TimeChart.Of(asked, period, Today)!.Bars;

            (bars[0].First, bars[^1].Last).ShouldBe((period.From!.Value, period.To!.Value));
            bars.Zip(bars.Skip(1)).ShouldAllBe(pair => pair.First.Last.AddDays(1) == pair.Second.First);
            bars.Sum(bar => bar.Views).ShouldBe(asked.Sum(day => day.Types.Sum(type => type.Views)));
            bars.Sum(bar => bar.Downloads).ShouldBe(asked.Sum(day => day.Types.Sum(type => type.Downloads)));
        }
    }

    [Fact]
    public void Nothing_is_drawn_of_the_time_to_come()
    {
        TimeChart.Of([Day(new DateOnly(2026, 1, 2), 1)], Period("2026-01-01", "2026-12-31"), Today)!.Bars[^1].Last.ShouldBe(Today);
    }

    [Fact]
    public void A_gallery_of_today_has_room_for_two_weeks()
    {
        var bars = TimeChart.Of([Day(Today, 5)], Period(), Today)!.Bars;

        bars.Count.ShouldBe(14);
        (bars[^1].First, bars[^1].Views).ShouldBe((Today, 5));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    [InlineData(10, 10)]
    [InlineData(11, 20)]
    [InlineData(201, 500)]
    [InlineData(1_999_999_999, 2_000_000_000)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_scale_ends_at_a_round_figure(int most, int top) => TimeChart.Top(most).ShouldBe(top);

    private static DayFigures Day(DateOnly day, int views) => new(day, [new DayOfType(UserType.MainClient, views, 1, 0, 0), new DayOfType(UserType.Guest, 0, 2, 0, 0)]);

    private static WatchPeriod Period(string? from = null, string? to = null) => WatchPeriod.Read(null, from, to, Today, WatchPeriod.AllTime);
}
