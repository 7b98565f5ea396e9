using Host.Pages.Studio;

namespace Host.Tests.Pages;

public sealed class WatchPeriodTests
{
    private static readonly DateOnly Today = new(2026, 3, 31);

    [Theory]
    [InlineData("all", null, null)]
    [InlineData("30-days", "2026-03-02", "2026-03-31")]
    [InlineData("month", "2026-03-01", "2026-03-31")]
    [InlineData("last-month", "2026-02-01", "2026-02-28")]
    [InlineData("year", "2026-01-01", "2026-12-31")]
    [InlineData("last-year", "2025-01-01", "2025-12-31")]
    public void Presets_are_whole_days_seen_from_today(string key, string? from, string? to)
    {
        var period = Read(key);

        (period.From, period.To, period.Refusal).ShouldBe((Day(from), Day(to), null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("next-century")]
    public void Without_a_known_name_the_usual_period_is_shown_and_needs_no_words(string? key)
    {
        Read(key).Key.ShouldBe("all");
        Read(key).Query.ShouldBeEmpty();
        WatchPeriod.Read(key, null, null, Today, WatchPeriod.LastDays).Key.ShouldBe("30-days");
    }

    [Theory]
    [InlineData("2026-01-05", "2026-02-07")]
    [InlineData("2026-01-05", "2026-01-05")]
    [InlineData("2026-01-05", null)]
    [InlineData(null, "2026-02-07")]
    public void Typed_days_go_before_a_preset_and_one_end_may_be_open(string? from, string? to)
    {
        var period = WatchPeriod.Read("last-year", from, to, Today, WatchPeriod.AllTime);

        (period.From, period.To, period.Refusal).ShouldBe((Day(from), Day(to), null));
        period.Query.ShouldBe([("from", from), ("to", to)]);
        period.ElsewhereQuery.ShouldBe(period.Query);
    }

    [Theory]
    [InlineData("2026-02-30", null, "Please choose days that exist.")]
    [InlineData("yesterday", "2026-02-07", "Please choose days that exist.")]
    [InlineData("2026-02-07", "2026-02-06", "The first day is after the last. Please swap them.")]
    [InlineData("0001-01-01", null, "Please choose days between 1970 and 2999.")]
    [InlineData(null, "9999-12-31", "Please choose days between 1970 and 2999.")]
    public void Days_that_make_no_period_are_refused_with_a_sentence_and_stay_in_their_fields(string? from, string? to, string sentence)
    {
        var period = WatchPeriod.Read("last-year", from, to, Today, WatchPeriod.AllTime);

        period.Refusal.ShouldBe(sentence);
        period.Typed.ShouldBe((from, to));
        (period.Key, period.From, period.To).ShouldBe(("all", null, null));
    }

    [Fact]
    public void A_preset_keeps_its_name_where_another_period_is_the_usual_one()
    {
        Read("all").ElsewhereQuery.ShouldBe([("period", "all")]);
        Read("month").Query.ShouldBe([("period", "month")]);
    }

    private static WatchPeriod Read(string? key) => WatchPeriod.Read(key, null, null, Today, WatchPeriod.AllTime);

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
