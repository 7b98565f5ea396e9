using Activity.Ports;
using Activity.UseCases.Reporting;
using BuildingBlocks.UseCases;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadSalesHandler(IReportSource reports, IStudioCalendar calendar, TimeProvider clock) : IQueryHandler<ReadSales, SalesSummary>
{
    public async Task<SalesSummary> Handle(ReadSales query, CancellationToken ct)
    {
        var studio = await calendar.Head(ct);
        IAsyncEnumerable<ProfitRow> Profits() => reports.Profits(studio, query.From, query.To, ct);
        IAsyncEnumerable<SalesRow> Journal() => reports.Sales(studio, query.From, query.To, ct);

        var open = studio.NotAfterToday(query.To, clock.GetUtcNow());
        var methods = new SortedDictionary<(string Currency, string Method), MethodSum>();
        await foreach (var payment in reports.Payments(studio, query.From, query.To, ct))
        {
            var sum = methods.GetValueOrDefault((payment.Currency, payment.Method)) ?? new MethodSum(payment.Currency, payment.Method, 0, 0);
            methods[(payment.Currency, payment.Method)] = sum with
            {
                Payments = sum.Payments + (payment.Kind == PaymentKind.Payment ? 1 : 0),
                AmountMinor = sum.AmountMinor + payment.AmountMinor,
                FeeMinor = sum.FeeMinor + payment.FeeMinor,
            };
        }

        return new SalesSummary(
            await SalesSums.Of(Journal(), ct), await Journal().Take(query.Rows).ToListAsync(ct), await Journal().CountAsync(ct), [.. methods.Values],
            OpenOn: open, await reports.OpenItems(studio, open, ct).Take(query.Rows).ToListAsync(ct))
        {
            Profits = await Profits().Take(query.Rows).ToListAsync(ct),
            ProfitSums = await ProfitSums.Of(Profits(), ct),
        };
    }
}
