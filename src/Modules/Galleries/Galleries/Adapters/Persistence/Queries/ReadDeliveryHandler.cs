using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Ending;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadDeliveryHandler(GalleriesDbContext db, Reception reception, IGuestBook guests, IFetchedAssets fetched) : IQueryHandler<ReadDelivery, DeliveryReport?>
{
    public async Task<DeliveryReport?> Handle(ReadDelivery query, CancellationToken ct)
    {
        if (await guests.FindVisitor(query.GalleryId, query.VisitorId, ct) is not { } visitor)
            return null;

        var had = from one in db.FetchedAssets
                  where one.VisitorId == visitor.Id
                  join asset in db.Assets on one.AssetId equals asset.Id
                  where asset.GalleryId == query.GalleryId
                  orderby one.FetchedAt descending, asset.NameKey
                  select new { asset, one.FetchedAt };
        var reply = await reception.Ask(query.GalleryId, Viewer.Visitor(visitor.Id, visitor.GrantId), Purpose.Page, ct);
        var missing = reply is { Allowed: true, Offer.HasAny: true } ? await fetched.Missing(query.GalleryId, visitor.Id, reply.Taken, ct) : null;
        return new DeliveryReport(
            visitor.Fact, [.. (await had.Take(query.Shown).ToListAsync(ct)).Select(row => new FetchedPhoto(row.asset.ToTile(), row.FetchedAt))], await had.CountAsync(ct),
            missing is null ? [] : await Tiles(missing, reply, query.Shown, ct), missing?.Count);
    }

    private async Task<IReadOnlyList<AssetTile>> Tiles(IReadOnlyList<Guid> missing, Reply reply, int shown, CancellationToken ct) =>
        [.. (await db.Assets.Where(asset => missing.Contains(asset.Id)).InOrder(reply.Terms.Order).Take(shown).ToListAsync(ct)).Select(asset => asset.ToTile())];
}
