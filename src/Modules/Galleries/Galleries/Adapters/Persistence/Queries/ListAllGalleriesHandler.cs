using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListAllGalleriesHandler(GalleriesDbContext db) : IQueryHandler<ListAllGalleries, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(ListAllGalleries query, CancellationToken ct) =>
        await db.Galleries.OrderByDescending(gallery => gallery.CreatedAt).Select(gallery => gallery.Id).ToListAsync(ct);
}
