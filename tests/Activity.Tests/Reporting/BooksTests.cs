using Activity.UseCases.Closing;
using Activity.UseCases.Reporting;
using BuildingBlocks.Persistence;
using Shop.Contracts;

namespace Activity.Tests.Reporting;

/// <summary>Random orders: whatever happens to them, the reports of any period add up to the cent.</summary>
public abstract class BooksTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    private static readonly DateOnly First = new(2026, 1, 1);

    // Where the tests' clock stands.
    private static readonly DateOnly LateDay = new(2027, 6, 1);

    [Fact]
    public async Task All_reports_of_a_period_add_up_and_periods_add_up_to_a_year()
    {
        var random = new Random(26);
        var orders = Enumerable.Range(1, 80).Select(number => RandomOrder(random, number)).ToList();
        object[] told = [.. orders.SelectMany(order => order.Messages)];
        random.Shuffle(told);
        await Hear([Cast.Created, .. told]);

        var quarters = Enumerable.Range(0, 4).Select(i => (From: First.AddMonths(3 * i), To: First.AddMonths((3 * i) + 3).AddDays(-1))).ToList();
        var year = await Sales(First, First.AddYears(1).AddDays(-1));
        var parts = new List<SalesSummary>();
        foreach (var (from, to) in quarters)
        {
            var summary = await Sales(from, to);
            parts.Add(summary);
            foreach (var currency in new[] { "EUR", "CHF" })
            {
                var paid = orders.Where(order => order.Currency == currency && order.PaidOn >= from && order.PaidOn <= to).ToList();
                var (refunded, fees) = (orders.Where(order => order.Currency == currency && order.RefundedOn >= from && order.RefundedOn <= to).ToList(), orders.Where(order => order.Currency == currency && order.FeeOn >= from && order.FeeOn <= to).Sum(order => order.Fee ?? 0));
                Gross(summary, currency).ShouldBe(paid.Sum(order => order.Total) - refunded.Sum(order => order.Total), "the journal");
                var earned = summary.ProfitSums.FirstOrDefault(sum => sum.Currency == currency) ?? new ProfitSum(currency, 0, 0, 0);
                earned.ShouldBe(new ProfitSum(currency, paid.Sum(order => order.Net) - refunded.Sum(order => order.Net), paid.Sum(order => order.Cost) - refunded.Sum(order => order.Cost), fees), "cost and profit");
                summary.Methods.Where(sum => sum.Currency == currency).Sum(sum => sum.FeeMinor).ShouldBe(earned.FeeMinor, "the fees");
                summary.Journal.Where(row => row.Currency == currency && row.ItemKind != "GiftCard").Sum(row => row.NetMinor).ShouldBe(earned.NetMinor);
                summary.Sums.Where(sum => sum.Currency == currency).Sum(sum => sum.NetMinor + sum.TaxMinor).ShouldBe(Gross(summary, currency), "the taxes");
                summary.Methods.Where(sum => sum.Currency == currency).Sum(sum => sum.AmountMinor).ShouldBe(Gross(summary, currency), "the payments");
                summary.OpenItems.Where(item => item.Currency == currency).Sum(item => item.AmountMinor).ShouldBe(
                    orders.Where(order => order.Currency == currency && order.PlacedOn <= to && !(order.PaidOn <= to) && !(order.CanceledOn <= to)).Sum(order => order.Total), "the open items");
            }
        }

        year.JournalRows.ShouldBe(parts.Sum(part => part.JournalRows));
        foreach (var sum in year.Sums)
            parts.SelectMany(part => part.Sums).Where(part => (part.Currency, part.Country, part.TaxRate) == (sum.Currency, sum.Country, sum.TaxRate)).Sum(part => part.TaxMinor).ShouldBe(sum.TaxMinor);
    }

    [Fact]
    public async Task Closed_months_never_change_and_with_what_is_heard_late_nothing_is_missing_and_nothing_counts_twice()
    {
        var random = new Random(58);
        var orders = Enumerable.Range(1, 60).Select(number => RandomOrder(random, number)).ToList();
        object[] told = [.. orders.SelectMany(order => order.Messages)];
        random.Shuffle(told);
        await Hear([Cast.Created, .. told[..(told.Length / 2)]]);
        var months = Enumerable.Range(0, 6).Select(i => (From: First.AddMonths(i), To: First.AddMonths(i + 1).AddDays(-1))).ToList();
        foreach (var (from, _) in months)
            await Do(new CloseMonth(from));
        var (papers, sums) = (await Papers(months), await Sums(months));

        await Hear([.. told]); // the first half a second time

        (await Papers(months)).ShouldBe(papers);
        (await Sums(months)).ShouldBe(sums, "months that are counted anew are as they were closed");
        var (before, late) = (await Sales(First, LateDay.AddDays(-1)), await Sales(LateDay, LateDay));
        late.Journal.ShouldAllBe(row => row.PaidOn < First.AddMonths(6) && row.BookedOn == LateDay);
        late.JournalRows.ShouldBeGreaterThan(0);
        foreach (var currency in new[] { "EUR", "CHF" })
        {
            (Gross(before, currency) + Gross(late, currency)).ShouldBe(orders.Where(order => order.Currency == currency && order.PaidOn is not null).Sum(order => order.RefundedOn is null ? order.Total : 0));
            late.Methods.Where(sum => sum.Currency == currency).Sum(sum => sum.AmountMinor).ShouldBe(Gross(late, currency));
            late.OpenItems.Where(item => item.Currency == currency).Sum(item => item.AmountMinor).ShouldBe(
                orders.Where(order => order.Currency == currency && order.PaidOn is null && order.CanceledOn is null).Sum(order => order.Total));
        }
    }

    [Fact]
    public async Task What_is_heard_while_a_month_is_being_closed_is_in_its_papers_or_in_the_open_month()
    {
        OrderPaid Paid(int number) => Cast.Paid with { OrderId = Guid.CreateVersion7(), OrderNumber = $"2026-{number:0000}", PaidAt = new(2026, 1, 15, 12, 0, number, TimeSpan.Zero) };
        var month = (From: First, To: First.AddMonths(1).AddDays(-1));
        await Hear(Cast.Created, Paid(0));

        var hearing = Hear([.. Enumerable.Range(1, 50).Select(Paid)]);
        while (!(await Try(new CloseMonth(First))).Succeeded)
            await Task.Yield();
        await hearing;

        var (closed, late) = (await Sales(month.From, month.To), await Sales(LateDay, LateDay));
        var kept = System.Text.Encoding.UTF8.GetString(await Report(ReportKind.Journal, ReportFormat.Csv, month.From, month.To));
        kept.Split("\r\n").Length.ShouldBe(closed.JournalRows + 2);
        (closed.JournalRows + late.JournalRows).ShouldBe(2 * 51);
    }

    private async Task<IReadOnlyList<string>> Papers(IEnumerable<(DateOnly From, DateOnly To)> months)
    {
        var papers = new List<string>();
        foreach (var (from, to) in months)
            papers.Add(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(await Written(new OpenAllReports(from, to)))));
        return papers;
    }

    private async Task<IReadOnlyList<(DateOnly, SalesSum)>> Sums(IEnumerable<(DateOnly From, DateOnly To)> months)
    {
        var sums = new List<(DateOnly, SalesSum)>();
        foreach (var (from, to) in months)
            sums.AddRange((await Sales(from, to)).Sums.Select(sum => (from, sum)));
        return sums;
    }

    private static long Gross(SalesSummary summary, string currency) => summary.Journal.Where(row => row.Currency == currency).Sum(row => row.GrossMinor);

    private static RandomlyOrdered RandomOrder(Random random, int number)
    {
        var lines = Enumerable.Range(0, random.Next(1, 5)).Select(i =>
        {
            var (gross, rate) = (random.Next(1, 30_000), random.GetItems([0, 700, 1900, 770], 1)[0]);
            var net = (long)Math.Round(gross * 10_000m / (10_000 + rate));
            return new OrderLineFact(Guid.CreateVersion7(), $"photo {i}", net, gross - net, rate)
            {
                Kind = random.GetItems(Enum.GetValues<SoldKind>(), 1)[0],
                CostMinor = random.Next(0, 5_000),
                DiscountMinor = random.Next(0, 500),
            };
        }).ToList();
        var placed = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(random.Next(360));
        var then = placed.AddDays(random.Next(1, 40));
        return new RandomlyOrdered(
            $"2026-{number:0000}", random.Next(4) == 0 ? "CHF" : "EUR", lines, placed, random.Next(3) == 0 ? null : then, random.Next(2) == 0 ? then : null, random.GetItems(["Bank transfer", "Cash"], 1)[0])
        {
            Country = random.GetItems<string?>([null, "DE", "AT"], 1)[0],
            CreditShare = random.Next(3) == 0 ? random.Next(0, 101) : 0,
            Fee = random.Next(2) == 0 ? random.Next(1, 400) : null,
            IsFeeLate = random.Next(2) == 0,
            DaysToRefund = random.Next(4) == 0 ? random.Next(0, 60) : null,
        };
    }

    private sealed record RandomlyOrdered(string Number, string Currency, IReadOnlyList<OrderLineFact> Lines, DateTimeOffset PlacedAt, DateTimeOffset? PaidAt, DateTimeOffset? EndedAt, string Method)
    {
        private readonly Guid _id = Guid.CreateVersion7();
        private readonly Guid _refund = Guid.CreateVersion7();

        public string? Country { get; init; }

        public int CreditShare { get; init; }

        public long? Fee { get; init; }

        public bool IsFeeLate { get; init; }

        public int? DaysToRefund { get; init; }

        public DateOnly? RefundedOn => DaysToRefund is { } days ? PaidOn?.AddDays(days) : null;

        public DateOnly? FeeOn => IsFeeLate ? PaidOn?.AddDays(2) : PaidOn;

        private IEnumerable<OrderLineFact> Earned => Lines.Where(line => line.Kind != SoldKind.GiftCard);

        public long Net => Earned.Sum(line => line.NetMinor);

        public long Cost => Earned.Sum(line => line.CostMinor);

        public long Total => Lines.Sum(line => line.NetMinor + line.TaxMinor);

        public DateOnly PlacedOn => DateOnly.FromDateTime(PlacedAt.UtcDateTime);

        public DateOnly? PaidOn => PaidAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

        public DateOnly? CanceledOn => PaidAt is null && EndedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

        public IEnumerable<object> Messages
        {
            get
            {
                var buyer = new Buyer(Cast.Anna.VisitorId, "MainClient", "Anna", null);
                var tax = Lines.Sum(line => line.TaxMinor);
                yield return new OrderPlaced(Cast.Wedding, _id, Number, buyer, Lines, Total, tax, Currency, PlacedAt);
                if (PaidAt is { } paid)
                {
                    var credit = Total * CreditShare / 100;
                    yield return new OrderPaid(Cast.Wedding, _id, Number, buyer, Lines, Total, tax, Currency, Method, paid) { Country = Country, CreditMinor = credit, FeeMinor = IsFeeLate ? null : Fee };
                    if (IsFeeLate && Fee is { } fee)
                        yield return new PaymentFeeKnown(Cast.Wedding, _id, Number, fee, Currency, paid.AddDays(2));
                    if (DaysToRefund is { } days)
                    {
                        yield return new OrderRefunded(Cast.Wedding, _id, Number, _refund, buyer, Lines, Total, tax, Currency, Method, $"CN-{Number}", paid.AddDays(days)) { Country = Country, CreditMinor = credit };
                    }
                }
                else if (EndedAt is { } canceled)
                    yield return new OrderCanceled(Cast.Wedding, _id, Number, canceled);
            }
        }
    }
}

public sealed class BooksOnSqlite() : BooksTests(DatabaseProvider.Sqlite);

public sealed class BooksOnPostgres() : BooksTests(DatabaseProvider.Postgres);
