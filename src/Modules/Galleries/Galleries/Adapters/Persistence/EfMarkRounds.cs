using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfMarkRounds(GalleriesDbContext db) : IMarkRounds
{
    public Task<MarkRound?> Find(Guid galleryId, CancellationToken ct) => db.MarkRounds.SingleOrDefaultAsync(round => round.GalleryId == galleryId, ct);

    public Task<MarkRound?> FindClaimed(Guid claimId, CancellationToken ct) => db.MarkRounds.SingleOrDefaultAsync(round => round.ClaimId == claimId, ct);

    public Task<MarkRound?> NextRound(DateTimeOffset now, CancellationToken ct) =>
        db.MarkRounds.Where(round => round.ClaimedUntil == null || round.ClaimedUntil <= now)
            .OrderBy(round => round.AskedAt).ThenBy(round => round.GalleryId).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<MarkRound>> ClaimedRounds(CancellationToken ct) => await db.MarkRounds.Where(round => round.ClaimId != null).ToListAsync(ct);

    public void Add(MarkRound round) => db.Add(round);

    public void Remove(MarkRound round) => db.Remove(round);
}
