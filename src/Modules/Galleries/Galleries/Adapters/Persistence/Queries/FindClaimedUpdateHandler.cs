using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Updating;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindClaimedUpdateHandler(GalleriesDbContext db) : IQueryHandler<FindClaimedUpdate, ClaimedUpdate?>
{
    public async Task<ClaimedUpdate?> Handle(FindClaimedUpdate query, CancellationToken ct) =>
        await db.Updates.SingleOrDefaultAsync(update => update.ClaimId == query.ClaimId, ct) is { } update
            ? new ClaimedUpdate(update.GalleryId, update.Id, query.ClaimId, update.State.ToStage(), update.Following is Following.Pictures, update.IsWatch)
            : null;
}
