using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfGalleryRulingRepository(SettingsDbContext db) : IGalleryRulingRepository
{
    public Task<GalleryRuling?> Find(Guid galleryId, CancellationToken ct) =>
        db.Rulings.SingleOrDefaultAsync(ruling => ruling.GalleryId == galleryId, ct);

    public async Task<IReadOnlyList<GalleryRuling>> Burning(string image, CancellationToken ct) =>
        await db.Rulings.Where(ruling => ruling.Rules.Watermark.Kind == WatermarkKind.Image && ruling.Rules.Watermark.Image == image).ToListAsync(ct);

    public void Add(GalleryRuling ruling) => db.Rulings.Add(ruling);

    public void Remove(GalleryRuling ruling) => db.Rulings.Remove(ruling);
}
