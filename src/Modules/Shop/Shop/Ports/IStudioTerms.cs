using Shop.Domain;

namespace Shop.Ports;

/// <summary>The terms on which the studio sells today.</summary>
internal interface IStudioTerms
{
    /// <summary>The terms, or null before the studio was set up.</summary>
    Task<StudioTerms?> Find(CancellationToken ct);

    /// <summary>The studio's day; that of UTC before it was set up.</summary>
    async Task<DateOnly> Today(TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return (await Find(ct))?.DayOf(now) ?? DateOnly.FromDateTime(now.UtcDateTime);
    }
}
