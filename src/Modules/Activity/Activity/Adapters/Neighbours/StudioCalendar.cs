using Activity.Ports;
using Settings.Contracts;

namespace Activity.Adapters.Neighbours;

/// <summary>Asks Settings for the studio's name and time zone.</summary>
internal sealed class StudioCalendar(IStudio studio) : IStudioCalendar
{
    public async Task<StudioHead> Head(CancellationToken ct) => await studio.Find(ct) is { } found
        ? new StudioHead(found.Name, TimeZoneInfo.FindSystemTimeZoneById(found.TimeZone)) { VisitMonths = found.VisitMonths }
        : new StudioHead("", TimeZoneInfo.Utc);
}
