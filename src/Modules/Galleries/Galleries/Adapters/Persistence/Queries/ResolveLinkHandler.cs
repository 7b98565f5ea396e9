using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ResolveLinkHandler(GalleriesDbContext db) : IQueryHandler<ResolveLink, LinkTarget?>
{
    public Task<LinkTarget?> Handle(ResolveLink query, CancellationToken ct)
    {
        var hash = SecretToken.Hash(query.Token);
        return db.Grants.Where(grant => grant.TokenHash == hash && grant.WithdrawnAt == null)
            .Join(db.Galleries.Where(gallery => gallery.Slug == query.Slug), grant => grant.GalleryId, gallery => gallery.Id,
                (grant, gallery) => new LinkTarget(gallery.Id, grant.Id, grant.VisitorId))
            .SingleOrDefaultAsync(ct);
    }
}
