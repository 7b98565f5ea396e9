using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class FindGalleryHandler(GalleriesDbContext db) : IQueryHandler<FindGallery, GalleryAddress?>
{
    public Task<GalleryAddress?> Handle(FindGallery query, CancellationToken ct) =>
        db.Galleries.Where(gallery => gallery.Slug == query.Slug)
            .Select(gallery => new GalleryAddress(gallery.Id, gallery.Slug)).SingleOrDefaultAsync(ct);
}
