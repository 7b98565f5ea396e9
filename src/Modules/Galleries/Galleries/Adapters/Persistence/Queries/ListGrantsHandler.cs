using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListGrantsHandler(GalleriesDbContext db, IPublicAddress address, ISecretProtector secrets)
    : IQueryHandler<ListGrants, IReadOnlyList<GrantCard>>
{
    public async Task<IReadOnlyList<GrantCard>> Handle(ListGrants query, CancellationToken ct)
    {
        if (await db.Galleries.SingleOrDefaultAsync(gallery => gallery.Id == query.GalleryId, ct) is not { } gallery)
            return [];

        var rows = await db.Grants.Where(grant => grant.GalleryId == query.GalleryId)
            .GroupJoin(db.Visitors, grant => grant.VisitorId, visitor => visitor.Id, (grant, people) => new { grant, people })
            .SelectMany(both => both.people.DefaultIfEmpty(), (both, person) => new { both.grant, person })
            .ToListAsync(ct);
        return [.. rows.OrderBy(row => !row.grant.IsPublic).ThenBy(row => row.grant.CreatedAt).Select(row => Card(gallery, row.grant, row.person))];
    }

    private GrantCard Card(Gallery gallery, Grant grant, Visitor? person) => new(
        grant.Id, grant.Type, person?.Name, person?.Email, address.LinkOf(gallery.Slug, grant, secrets), grant.CreatedAt, grant.LastOpenedAt,
        grant.WithdrawnAt is not null);
}
