using BuildingBlocks.UseCases;
using Galleries.UseCases.Marking;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindMarkRoundHandler(GalleriesDbContext db) : IQueryHandler<FindMarkRound, Guid?>
{
    public Task<Guid?> Handle(FindMarkRound query, CancellationToken ct) =>
        db.MarkRounds.Where(round => round.ClaimId == query.ClaimId).Select(round => (Guid?)round.GalleryId).SingleOrDefaultAsync(ct);
}
