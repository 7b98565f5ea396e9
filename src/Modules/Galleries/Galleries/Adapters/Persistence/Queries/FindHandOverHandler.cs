using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Carrying;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindHandOverHandler(GalleriesDbContext db, TimeProvider clock) : IQueryHandler<FindHandOver, HandOverOffer?>
{
    public async Task<HandOverOffer?> Handle(FindHandOver query, CancellationToken ct)
    {
        var hash = SecretToken.Hash(query.Token);
        var found = await db.HandOvers.Where(handOver => handOver.TokenHash == hash)
            .Join(db.Galleries.Where(gallery => gallery.Slug == query.Slug), handOver => handOver.GalleryId, gallery => gallery.Id, (handOver, gallery) => new { handOver, gallery.Name })
            .SingleOrDefaultAsync(ct);
        if (found is not { handOver: var one } || !one.Works(clock.GetUtcNow()))
            return null;

        var grant = await new EfGuestBook(db).FindGrant(one.GalleryId, one.GrantId, ct);
        return grant?.LetsIn(one.GalleryId, one.VisitorId, one.Issue) == true
            ? new HandOverOffer(new LinkTarget(one.GalleryId, one.GrantId, one.VisitorId, one.Issue), found.Name)
            : null;
    }
}
