using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Closing;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadBooksHandler(ActivityDbContext db, IBooks books, IStudioCalendar calendar, TimeProvider clock) : IQueryHandler<ReadBooks, BooksCard>
{
    public async Task<BooksCard> Handle(ReadBooks query, CancellationToken ct)
    {
        var studio = new StudioHead("", await calendar.Zone(ct));
        var closed = await db.ClosedMonths.OrderByDescending(month => month.Month).Select(month => new { month.Month, month.ClosedAt }).ToListAsync(ct);
        var last = ClosedMonth.Of(studio.DayOf(clock.GetUtcNow())).AddMonths(-1);
        var first = closed.Count > 0 ? closed[0].Month.AddMonths(1) : await books.FirstBooked(ct) is { } booked ? ClosedMonth.Of(studio.DayOf(booked)) : last;
        var open = new List<DateOnly>();
        for (var month = first; month <= last; month = month.AddMonths(1))
            open.Add(month);
        return new BooksCard([.. closed.Select(month => new ClosedMonthCard(month.Month, studio.DayOf(month.ClosedAt)))], open) { HasDecimalComma = await books.HaveDecimalComma(ct) };
    }
}
