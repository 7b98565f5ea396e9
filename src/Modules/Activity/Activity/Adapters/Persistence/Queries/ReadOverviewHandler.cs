using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadOverviewHandler(ActivityDbContext db) : IQueryHandler<ReadOverview, GalleryOverview?>
{
    public async Task<GalleryOverview?> Handle(ReadOverview query, CancellationToken ct)
    {
        if (await db.Galleries.FirstOrDefaultAsync(gallery => gallery.Id == query.GalleryId, ct) is not { } gallery)
            return null;

        var stages = await db.Assets.Where(asset => asset.GalleryId == gallery.Id)
            .GroupBy(asset => asset.Stage).Select(group => new { Stage = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Stage, row => row.Count, ct);
        return new GalleryOverview(
            gallery.Id, gallery.Name, gallery.Online, gallery.ExpiresOn,
            stages.GetValueOrDefault(AssetStage.Ready), stages.GetValueOrDefault(AssetStage.Received));
    }
}
