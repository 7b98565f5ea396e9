using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfGalleryRepository(GalleriesDbContext db) : IGalleryRepository
{
    public Task<Gallery?> Find(Guid galleryId, CancellationToken ct) => db.Galleries.SingleOrDefaultAsync(gallery => gallery.Id == galleryId, ct);

    public async Task<IReadOnlyList<Gallery>> DueToOpen(DateTimeOffset now, CancellationToken ct) =>
        await db.Galleries.Where(gallery => gallery.OpensAt <= now).ToListAsync(ct);

    public void Add(Gallery gallery) => db.Add(gallery);
}
