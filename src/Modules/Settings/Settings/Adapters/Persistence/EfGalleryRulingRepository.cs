using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfGalleryRulingRepository(SettingsDbContext db) : IGalleryRulingRepository
{
    public Task<GalleryRuling?> Find(Guid galleryId, CancellationToken ct) =>
        db.Rulings.SingleOrDefaultAsync(ruling => ruling.GalleryId == galleryId, ct);

    public void Add(GalleryRuling ruling) => db.Rulings.Add(ruling);
}
