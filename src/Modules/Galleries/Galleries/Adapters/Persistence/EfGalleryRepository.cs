using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfGalleryRepository(GalleriesDbContext db) : IGalleryRepository
{
    public Task<Gallery?> Find(Guid galleryId, CancellationToken ct) => db.Galleries.SingleOrDefaultAsync(gallery => gallery.Id == galleryId, ct);

    public async Task<IReadOnlyList<Gallery>> DueToOpen(DateTimeOffset now, CancellationToken ct) =>
        await db.Galleries.Where(gallery => gallery.OpensAt <= now).ToListAsync(ct);

    public async Task<Guid?> OwnerOf(string slug, CancellationToken ct) =>
        await db.Galleries.Where(gallery => gallery.Slug == slug).Select(gallery => (Guid?)gallery.Id).SingleOrDefaultAsync(ct)
        ?? await db.FormerAddresses.Where(address => address.Slug == slug).Select(address => (Guid?)address.GalleryId).SingleOrDefaultAsync(ct);

    public async Task Leave(FormerAddress address, string present, CancellationToken ct)
    {
        await db.FormerAddresses.Where(former => former.Slug == present).ExecuteDeleteAsync(ct);
        db.Add(address);
    }

    public async Task<IReadOnlyList<Guid>> Ending(DateOnly from, DateOnly until, CancellationToken ct)
    {
        var longestAgo = from.AddDays(-Gallery.LongestWait);
        return await db.Galleries.Where(gallery => gallery.Publication == Publication.Online && gallery.ExpiresOn >= longestAgo && gallery.ExpiresOn <= until)
            .Where(gallery => gallery.ExpiresOn >= from || (gallery.WaitDays != null && gallery.DeliveredOn == null))
            .OrderBy(gallery => gallery.ExpiresOn).ThenBy(gallery => gallery.Id).Select(gallery => gallery.Id).ToListAsync(ct);
    }

    public void Add(Gallery gallery) => db.Add(gallery);
}
