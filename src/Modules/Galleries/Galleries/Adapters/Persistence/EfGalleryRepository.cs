using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfGalleryRepository(GalleriesDbContext db) : IGalleryRepository
{
    public Task<Gallery?> Find(Guid galleryId, CancellationToken ct) => db.Galleries.SingleOrDefaultAsync(gallery => gallery.Id == galleryId, ct);

    public void Add(Gallery gallery) => db.Add(gallery);
}
