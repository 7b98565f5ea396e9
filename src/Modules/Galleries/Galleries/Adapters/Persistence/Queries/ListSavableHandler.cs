using BuildingBlocks.Imaging.Media;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListSavableHandler(GalleriesDbContext db, Reception reception, ISavedAssets saved) : IQueryHandler<ListSavable, SavableList>
{
    public async Task<SavableList> Handle(ListSavable query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Original, ct);
        if (!reply.Allowed)
            return new SavableList(null, reply.Verdict == Verdict.Unknown ? null : reply.Refusal.Reason);

        var before = reply.Visitor is { } visitor ? await saved.Of(visitor.Id, query.Size, ct) : new HashSet<Guid>();
        var files = await Wanted(query, reply).InOrder(reply.Terms.Order)
            .Select(asset => new { asset.Id, asset.FileName, asset.MediaType, asset.Length, asset.ContentKey, HasPicture = (asset.Kind != AssetKind.Clip && asset.Kind != AssetKind.Video) || asset.PosterKey != null })
            .ToListAsync(ct);
        return new SavableList(
            [.. files.Select(file => new SavableFile(
                file.Id, file.FileName, file.MediaType, file.Length, MediaUrl.Version(file.ContentKey, reply.Terms.Mark?.Key), before.Contains(file.Id)) { HasPicture = file.HasPicture })],
            null);
    }

    private IQueryable<Asset> Wanted(ListSavable query, Reply reply)
    {
        var assets = db.Assets.Where(asset => asset.GalleryId == query.GalleryId && asset.Progress == AssetProgress.Ready);
        if (query.AssetIds is { } chosen)
            assets = assets.Where(asset => chosen.Contains(asset.Id));
        if (!query.FavoritesOnly)
            return assets;

        var visitorId = reply.Visitor?.Id;
        var picked = from collection in db.Collections
                     join item in db.CollectionItems on collection.Id equals item.CollectionId
                     where collection.VisitorId == visitorId && collection.Name == Collection.Favorites
                     select item.AssetId;
        return assets.Where(asset => picked.Contains(asset.Id));
    }
}
