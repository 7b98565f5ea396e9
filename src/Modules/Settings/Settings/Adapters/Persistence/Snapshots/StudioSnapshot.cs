using BuildingBlocks.Signals;
using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence.Snapshots;

/// <summary>The studio as last committed; null before the first start.</summary>
internal sealed class StudioSnapshot(ISignalListener signals) : IDisposable
{
    private readonly Snapshot<Guid, HeldStudio?> _held = new(signals, Channels.Studio);

    public ValueTask<HeldStudio?> Get(Lazy<SettingsDbContext> db, CancellationToken ct) => _held.Get(Studio.OnlyId, () => Read(db.Value, ct));

    public void Dispose() => _held.Dispose();

    private static async Task<HeldStudio?> Read(SettingsDbContext db, CancellationToken ct) =>
        await db.Studios.AsNoTracking().SingleOrDefaultAsync(ct) is { } studio ? new HeldStudio(studio.Fact, studio.Defaults) : null;
}

/// <summary>What is kept of the studio.</summary>
internal sealed record HeldStudio(StudioFact Fact, GalleryRules Defaults);
