using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfHandOvers(GalleriesDbContext db) : IHandOvers
{
    public Task<HandOver?> FindHandOver(string tokenHash, CancellationToken ct) => db.HandOvers.SingleOrDefaultAsync(handOver => handOver.TokenHash == tokenHash, ct);

    public Task ForgetHandOvers(DateTimeOffset before, CancellationToken ct) => db.HandOvers.Where(handOver => handOver.MadeAt < before).ExecuteDeleteAsync(ct);

    public void Add(HandOver handOver) => db.Add(handOver);
}
