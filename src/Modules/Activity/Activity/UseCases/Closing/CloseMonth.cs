using System.Globalization;
using Activity.Domain;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Closing;

/// <summary>Closes the books of a month for good: its reports are kept as they are now, and what is heard later counts in the month that is open then. Nothing happens when it is closed.</summary>
/// <param name="Month">Its first day. All before it are closed.</param>
public sealed record CloseMonth(DateOnly Month);

internal sealed class CloseMonthHandler(IBooks books, IPaperPress press, IStudioCalendar calendar, TimeProvider clock) : ICommandHandler<CloseMonth>
{
    public async Task<Outcome> Handle(CloseMonth command, CancellationToken ct)
    {
        await books.TakeTurn(ct);
        var (studio, now, month) = (await calendar.Head(ct), clock.GetUtcNow(), ClosedMonth.Of(command.Month));
        var (standing, (_, end)) = (await books.Read(ct), studio.Moments(month, month.AddMonths(1).AddDays(-1)));
        if (standing.ClosedUntil >= end)
            return Outcome.Done;
        if (end > now)
            return Outcome.Refused($"{Name(month)} is not over yet.", nameof(command.Month));
        var first = await FirstOpen(studio, now, ct);
        if (first < month)
            return Outcome.Refused($"Please close {Name(first)} first: months are closed one after the other.", nameof(command.Month));
        if (first > month)
            return Outcome.Refused($"Nothing was booked before {Name(first)}, so there is nothing to close.", nameof(command.Month));

        books.Add(new ClosedMonth { Month = month, Until = end, ClosedAt = now, Papers = await press.Print(month, studio, now, ct) });
        standing.CloseUntil(end);
        return Outcome.Done;
    }

    // Where nothing was ever booked, the last month is as good as any.
    private async Task<DateOnly> FirstOpen(StudioHead studio, DateTimeOffset now, CancellationToken ct) => await books.LastClosed(ct) is { } last
        ? last.AddMonths(1)
        : await books.FirstBooked(ct) is { } booked ? ClosedMonth.Of(studio.DayOf(booked)) : ClosedMonth.Of(studio.DayOf(now)).AddMonths(-1);

    private static string Name(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-US"));
}
