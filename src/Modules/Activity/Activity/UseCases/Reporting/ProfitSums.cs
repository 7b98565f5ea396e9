namespace Activity.UseCases.Reporting;

/// <summary>The sums of what was earned: the same for screen, PDF and CSV.</summary>
internal static class ProfitSums
{
    public static async Task<IReadOnlyList<ProfitSum>> Of(IAsyncEnumerable<ProfitRow> rows, CancellationToken ct)
    {
        var sums = new SortedDictionary<string, ProfitSum>(StringComparer.Ordinal);
        await foreach (var row in rows.WithCancellation(ct))
        {
            var sum = sums.GetValueOrDefault(row.Currency) ?? new ProfitSum(row.Currency, 0, 0, 0);
            sums[row.Currency] = new ProfitSum(row.Currency, sum.NetMinor + row.NetMinor, sum.CostMinor + row.CostMinor, sum.FeeMinor + row.FeeMinor);
        }

        return [.. sums.Values];
    }
}
