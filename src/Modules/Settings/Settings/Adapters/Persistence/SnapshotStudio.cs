using Settings.Adapters.Persistence.Snapshots;
using Settings.Contracts;

namespace Settings.Adapters.Persistence;

internal sealed class SnapshotStudio(Lazy<SettingsDbContext> db, StudioSnapshot studio) : IStudio
{
    public async ValueTask<StudioFact?> Find(CancellationToken ct) => (await studio.Get(db, ct))?.Fact;
}
