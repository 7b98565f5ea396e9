using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadShareDraftHandler(GalleriesDbContext db, Reception reception) : IQueryHandler<ReadShareDraft, ShareDraft>
{
    private const int ShownOfDraft = 12;

    public async Task<ShareDraft> Handle(ReadShareDraft query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Share, ct);
        if (!reply.Allowed)
            return new ShareDraft(reply.Refusal.Sentence, 0, 0, [], false);

        var followed = query.CollectionId is { } collectionId ? await db.Collections.AsNoTracking().SingleOrDefaultAsync(collection => collection.Id == collectionId && collection.GalleryId == query.GalleryId, ct) : null;
        if (query.CollectionId is not null && followed?.IsOpenTo(reply.Visitor!.Id, reply.Grant!.Type) != true)
            return new ShareDraft(Filing.NoSuchCollection.Sentence, 0, 0, [], false);

        var shown = db.Assets.Where(asset => asset.GalleryId == query.GalleryId && asset.Progress == AssetProgress.Ready).Within(reply.SeenByOthers);
        if (query.Favorites)
            shown = shown.Where(asset => db.CollectionItems.Any(item => item.AssetId == asset.Id
                && db.Collections.Any(collection => collection.Id == item.CollectionId && collection.VisitorId == query.Viewer.VisitorId && collection.Name == Collection.Favorites)));
        else if (followed is not null)
            shown = shown.Where(asset => db.CollectionItems.Any(item => item.AssetId == asset.Id && item.CollectionId == followed.Id));
        else if (query.AssetIds is { } chosen)
            shown = shown.Where(asset => chosen.Contains(asset.Id));
        var count = await shown.CountAsync(ct);
        var videos = await shown.CountAsync(asset => asset.Kind == AssetKind.Clip || asset.Kind == AssetKind.Video, ct);
        return new ShareDraft(null, count, videos, await shown.FirstTiles(reply, ShownOfDraft, ct), reply.Grant?.CodeInForce is not null)
        {
            Collection = followed is { IsFavorites: false } ? followed.Name : null,
        };
    }
}
