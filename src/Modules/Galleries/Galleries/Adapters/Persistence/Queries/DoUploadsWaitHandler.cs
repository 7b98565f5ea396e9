using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Marking;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class DoUploadsWaitHandler(GalleriesDbContext db) : IQueryHandler<DoUploadsWait, bool>
{
    public Task<bool> Handle(DoUploadsWait query, CancellationToken ct) => db.Assets.AnyAsync(asset => asset.Progress == AssetProgress.Waiting, ct);
}
