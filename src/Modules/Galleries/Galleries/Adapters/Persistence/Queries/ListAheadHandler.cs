using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListAheadHandler(GalleriesDbContext db, ITerms terms, IStudioCard studio, ArchiveProgresses progresses, TimeProvider clock)
    : IQueryHandler<ListAhead, Ahead>
{
    private static readonly Ahead Nothing = new(null, []);

    public async Task<Ahead> Handle(ListAhead query, CancellationToken ct)
    {
        if (await db.Galleries.SingleOrDefaultAsync(one => one.Id == query.GalleryId, ct) is not { } gallery)
            return Nothing;
        if (await db.Assets.AnyAsync(asset => asset.Progress == AssetProgress.Waiting, ct))
            return Nothing with { IsTooEarly = true };

        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        foreach (var edge in OfferedEdges.Of(gallery, await terms.InForce(gallery.Id, ct), moment))
            if (await progresses.Missing(gallery.Id, edge).Take(query.Count).ToListAsync(ct) is { Count: > 0 } missing)
                return new Ahead(edge, missing);

        return Nothing;
    }
}
