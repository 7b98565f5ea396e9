using BuildingBlocks.UseCases;
using Galleries.UseCases.Inviting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListOpeningsHandler(GalleriesDbContext db) : IQueryHandler<ListOpenings, IReadOnlyList<LinkOpening>>
{
    public async Task<IReadOnlyList<LinkOpening>> Handle(ListOpenings query, CancellationToken ct)
    {
        var openings = await db.Openings.Where(opening => opening.GrantId == query.GrantId)
            .Where(opening => db.Grants.Any(grant => grant.Id == opening.GrantId && grant.GalleryId == query.GalleryId))
            .OrderByDescending(opening => opening.OpenedAt).ThenByDescending(opening => opening.Id).ToListAsync(ct);
        var visitors = openings.AsEnumerable().Reverse().Select(opening => opening.VisitorId).Distinct().ToList();
        return [.. openings.Select(opening => new LinkOpening(opening.OpenedAt, opening.Device, opening.Network, visitors.IndexOf(opening.VisitorId) + 1))];
    }
}
