using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadGalleryHandler(GalleriesDbContext db, GalleryCards cards) : IQueryHandler<ReadGallery, GalleryCard?>
{
    public async Task<GalleryCard?> Handle(ReadGallery query, CancellationToken ct) =>
        (await cards.Read(db.Galleries.Where(gallery => gallery.Id == query.GalleryId), ct)).SingleOrDefault();
}
