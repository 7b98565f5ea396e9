using Activity.Ports;
using Activity.UseCases.Reporting;
using BuildingBlocks.UseCases;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadSalesHandler(IReportSource reports, IStudioCalendar calendar) : IQueryHandler<ReadSales, SalesSummary>
{
    public async Task<SalesSummary> Handle(ReadSales query, CancellationToken ct)
    {
        var rows = new List<SalesRow>();
        await foreach (var row in reports.Sales(await calendar.Head(ct), query.From, query.To, ct))
            rows.Add(row);

        return new SalesSummary(await SalesSums.Of(rows.ToAsyncEnumerable(), ct), rows);
    }
}
