using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Sharing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class IsShareEndedHandler(GalleriesDbContext db) : IQueryHandler<IsShareEnded, bool>
{
    public async Task<bool> Handle(IsShareEnded query, CancellationToken ct)
    {
        var hash = SecretToken.Hash(query.Token);
        var found = await db.Grants.Where(grant => grant.TokenHash == hash && grant.Way != null && db.Galleries.Any(gallery => gallery.Id == grant.GalleryId && gallery.Slug == query.Slug))
            .Select(grant => new { grant.GalleryId, grant.Id }).SingleOrDefaultAsync(ct);
        return found is not null && await new EfGuestBook(db).FindGrant(found.GalleryId, found.Id, ct) is { } share && !share.LetsIn(found.GalleryId, Guid.Empty);
    }
}
