using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadItemHandler(ActivityDbContext db) : IQueryHandler<ReadItem, ItemContents?>
{
    private static readonly EntryKind[] WithAssets = [EntryKind.AssetsDownloaded, EntryKind.ItemsShared, EntryKind.SharedByStudio, EntryKind.CollectionCreated, EntryKind.OrderPlaced, EntryKind.OrderPaid];

    public async Task<ItemContents?> Handle(ReadItem query, CancellationToken ct)
    {
        var entry = await db.Entries.FirstOrDefaultAsync(
            entry => entry.Seq == query.Seq && db.Galleries.Any(gallery => gallery.Id == query.GalleryId && gallery.Number == entry.Gallery), ct);
        if (entry is null || !WithAssets.Contains(entry.Kind))
            return null;

        var runs = AssetSet.Read(entry.Assets).Runs;
        var assets = new List<Guid>();
        foreach (var (first, last) in runs)
            assets.AddRange(await db.Assets.Where(asset => asset.GalleryId == query.GalleryId && asset.Number >= first && asset.Number <= last)
                .OrderBy(asset => asset.Number).Select(asset => asset.Id).ToListAsync(ct));
        return new ItemContents((await db.WithArrivals(await new EntryRows(db).Show([entry], ct), ct))[0], assets);
    }
}
