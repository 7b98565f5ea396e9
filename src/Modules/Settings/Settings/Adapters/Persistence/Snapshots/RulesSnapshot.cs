using BuildingBlocks.Signals;
using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Settings.Ports;

namespace Settings.Adapters.Persistence.Snapshots;

/// <summary>The rules of each gallery as last committed; null for one that Settings has not heard of.</summary>
internal sealed class RulesSnapshot(ISignalListener signals) : IDisposable
{
    private readonly Snapshot<Guid, GalleryRules?> _held = new(signals, Channels.Galleries);

    public ValueTask<GalleryRules?> Get(Guid galleryId, Lazy<SettingsDbContext> db, CancellationToken ct) =>
        _held.Get(galleryId, () => Read(galleryId, db.Value, ct));

    public static async Task<GalleryRules?> Read(Guid galleryId, SettingsDbContext db, CancellationToken ct) =>
        (await db.Rulings.AsNoTracking().SingleOrDefaultAsync(ruling => ruling.GalleryId == galleryId, ct))?.Rules;

    public void Dispose() => _held.Dispose();
}
