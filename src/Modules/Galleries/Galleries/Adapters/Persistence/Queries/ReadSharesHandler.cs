using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Passing;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadSharesHandler(GalleriesDbContext db, Reception reception, IPublicAddress address, ISecretProtector secrets)
    : IQueryHandler<ReadShares, SharesView?>
{
    private const int ShownOfShare = 4;

    public async Task<SharesView?> Handle(ReadShares query, CancellationToken ct)
    {
        var page = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        if (page is not { Allowed: true, Visitor: { } maker, Grant: { } own, Gallery: { } gallery })
            return null;

        var grants = await db.Grants.AsNoTracking().Where(grant => grant.GalleryId == gallery.Id && grant.MakerId == maker.Id && grant.Way != null)
            .OrderByDescending(grant => grant.CreatedAt).ToListAsync(ct);
        var followed = await db.Collections.AsNoTracking().Where(collection => db.Grants.Any(grant => grant.GalleryId == gallery.Id && grant.MakerId == maker.Id && grant.CollectionId == collection.Id))
            .ToDictionaryAsync(collection => collection.Id, ct);
        var shares = new List<ShareCard>();
        foreach (var grant in grants)
        {
            grant.StandOn(own);
            shares.Add(await Card(gallery, grant, grant.CollectionId is { } id ? followed.GetValueOrDefault(id) : null, page, ct));
        }

        var share = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Share, ct);
        return new SharesView(share.Allowed ? null : share.Refusal.Sentence, shares);
    }

    private async Task<ShareCard> Card(Gallery gallery, Grant grant, Collection? followed, Reply maker, CancellationToken ct)
    {
        var state = PassedStates.Of(grant, maker.Moment);
        var link = state == PassedState.Working ? address.LinkOf(gallery.Slug, grant, secrets) : null;
        if (grant.CollectionId is null && grant.Assets is null)
            return new ShareCard(grant.Id, grant.Note, grant.Way!.Value, null, [], link, grant.CreatedAt, grant.LastOpenedAt, grant.TimesOpened, state) { IsUnsent = grant.IsUnsent };

        var chosen = grant.Assets ?? [];
        var open = followed?.IsOpenTo(grant.MakerId, maker.Grant!.Type) == true ? followed.Id : (Guid?)null;
        var shown = db.Assets.Where(asset => asset.GalleryId == gallery.Id && asset.Progress == AssetProgress.Ready && (db.CollectionItems.Any(item => item.CollectionId == open && item.AssetId == asset.Id) || chosen.Contains(asset.Id))).Within(maker.SeenByOthers);
        return new ShareCard(
            grant.Id, grant.Note, grant.Way!.Value, await shown.CountAsync(ct), await shown.FirstTiles(maker, ShownOfShare, ct), link, grant.CreatedAt, grant.LastOpenedAt,
            grant.TimesOpened, state)
        {
            IsUnsent = grant.IsUnsent,
            IsFavorites = followed?.IsFavorites == true,
            IsCollection = grant.CollectionId is not null && followed is not { IsFavorites: true },
            Collection = followed is { IsFavorites: false } ? followed.Name : null,
        };
    }
}
