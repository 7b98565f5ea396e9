using Host.Pages.Reports;

namespace Host.Tests.Pages;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("This month", "2026-02-01", "2026-02-28")]
    [InlineData("Last month", "2026-01-01", "2026-01-31")]
    [InlineData("This quarter", "2026-01-01", "2026-03-31")]
    [InlineData("Last quarter", "2025-10-01", "2025-12-31")]
    [InlineData("This year", "2026-01-01", "2026-12-31")]
    [InlineData("Last year", "2025-01-01", "2025-12-31")]
    public void Periods_are_whole_months_seen_from_today(string name, string from, string to)
    {
        var period = Period.Presets(new DateOnly(2026, 2, 28)).Single(preset => preset.Name == name);

        period.Query.ShouldBe($"?from={from}&to={to}");
    }
}
