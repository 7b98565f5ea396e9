namespace Activity.UseCases.Reporting;

/// <summary>The sums of a list of sold lines: the same for screen, PDF and CSV.</summary>
internal static class SalesSums
{
    public static async Task<IReadOnlyList<SalesSum>> Of(IAsyncEnumerable<SalesRow> rows, CancellationToken ct)
    {
        var sums = new SortedDictionary<(string Currency, string Country, int TaxRate), SalesSum>();
        var orders = new HashSet<(string Currency, string Country, int TaxRate, string Order)>();
        await foreach (var row in rows.WithCancellation(ct))
        {
            var key = (row.Currency, row.Country ?? "", row.TaxRate);
            var sum = sums.GetValueOrDefault(key) ?? new SalesSum(row.Currency, row.TaxRate, 0, 0, 0, 0) { Country = row.Country };
            sums[key] = sum with
            {
                Orders = sum.Orders + (!row.IsRefund && orders.Add((row.Currency, row.Country ?? "", row.TaxRate, row.OrderNumber)) ? 1 : 0),
                NetMinor = sum.NetMinor + row.NetMinor,
                TaxMinor = sum.TaxMinor + row.TaxMinor,
                GrossMinor = sum.GrossMinor + row.GrossMinor,
            };
        }

        return [.. sums.Values];
    }
}
