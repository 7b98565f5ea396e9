using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class BrowseGalleriesHandler(GalleriesDbContext db, GalleryCards cards) : IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>>
{
    public Task<IReadOnlyList<GalleryCard>> Handle(BrowseGalleries query, CancellationToken ct)
    {
        IQueryable<Gallery> found = db.Galleries;
        foreach (var word in Folding.Fold(query.Search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Take(10))
            found = found.Where(gallery => gallery.SearchText.Contains(word));

        return cards.Read(found.OrderByDescending(gallery => gallery.CreatedAt).ThenByDescending(gallery => gallery.Id), ct);
    }
}
