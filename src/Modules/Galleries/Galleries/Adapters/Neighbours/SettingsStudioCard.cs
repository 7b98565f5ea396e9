using Galleries.Ports;
using Settings.Contracts;

namespace Galleries.Adapters.Neighbours;

internal sealed class SettingsStudioCard(IStudio studio) : IStudioCard
{
    /// <summary>Before the first start's page was filled in.</summary>
    private static readonly StudioCard Nobody = new("Your photographer", null, TimeZoneInfo.Utc);

    public async ValueTask<StudioCard> Read(CancellationToken ct) => await studio.Find(ct) is { } fact
        ? new StudioCard(fact.Name, string.IsNullOrWhiteSpace(fact.ContactEmail) ? null : fact.ContactEmail, ZoneOf(fact.TimeZone)) { VisitMonths = fact.VisitMonths }
        : Nobody;

    private static TimeZoneInfo ZoneOf(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;
}
