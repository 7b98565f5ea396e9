using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.Adapters.Persistence.Snapshots;
using Settings.Contracts;
using Settings.UseCases.Ruling;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ReadGallerySettingsHandler(SettingsDbContext db) : IQueryHandler<ReadGallerySettings, GallerySettings>
{
    public async Task<GallerySettings> Handle(ReadGallerySettings query, CancellationToken ct)
    {
        var defaults = (await db.Studios.AsNoTracking().SingleOrDefaultAsync(ct))?.Defaults ?? GalleryRules.Initial;
        return new GallerySettings(query.GalleryId, await RulesSnapshot.Read(query.GalleryId, db, ct) ?? defaults, defaults);
    }
}
