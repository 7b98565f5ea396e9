using BuildingBlocks.UseCases;
using Galleries.UseCases.Inviting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListAcceptancesHandler(GalleriesDbContext db) : IQueryHandler<ListAcceptances, IReadOnlyList<TermsAcceptance>>
{
    public async Task<IReadOnlyList<TermsAcceptance>> Handle(ListAcceptances query, CancellationToken ct) =>
        await db.Acceptances.Where(acceptance => acceptance.GrantId == query.GrantId)
            .Join(db.Visitors.Where(visitor => visitor.GalleryId == query.GalleryId), acceptance => acceptance.VisitorId, visitor => visitor.Id, (acceptance, visitor) => new { acceptance, visitor })
            .OrderByDescending(row => row.acceptance.AcceptedAt)
            .Select(row => new TermsAcceptance(row.visitor.Name ?? row.visitor.Email, row.acceptance.TermsVersion, row.acceptance.AcceptedAt)).ToListAsync(ct);
}
