using Microsoft.EntityFrameworkCore;
using Settings.Adapters.Persistence.Snapshots;
using Settings.Contracts;

namespace Settings.Adapters.Persistence;

internal sealed class SnapshotGalleryRules(Lazy<SettingsDbContext> db, RulesSnapshot rules, StudioSnapshot studio) : IGalleryRules
{
    public async ValueTask<GalleryRules> InForce(Guid galleryId, CancellationToken ct) =>
        await rules.Get(galleryId, db, ct) ?? (await studio.Get(db, ct))?.Defaults ?? GalleryRules.Initial;

    public async Task<GalleryRules> Certain(Guid galleryId, CancellationToken ct) =>
        await RulesSnapshot.Read(galleryId, db.Value, ct)
        ?? (await db.Value.Studios.AsNoTracking().SingleOrDefaultAsync(ct))?.Defaults
        ?? GalleryRules.Initial;
}
