using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindFormerAddressHandler(GalleriesDbContext db) : IQueryHandler<FindFormerAddress, GalleryAddress?>
{
    public Task<GalleryAddress?> Handle(FindFormerAddress query, CancellationToken ct) =>
        db.FormerAddresses.Where(address => address.Slug == query.Slug)
            .Join(db.Galleries, address => address.GalleryId, gallery => gallery.Id, (_, gallery) => new GalleryAddress(gallery.Id, gallery.Slug)).SingleOrDefaultAsync(ct);
}
