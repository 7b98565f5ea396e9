using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfWatermarkShelf(SettingsDbContext db) : IWatermarkShelf
{
    public Task<WatermarkImage?> Find(Guid imageId, CancellationToken ct) => db.WatermarkImages.SingleOrDefaultAsync(image => image.Id == imageId, ct);

    public Task<WatermarkImage?> FindByContent(string contentKey, CancellationToken ct) =>
        db.WatermarkImages.SingleOrDefaultAsync(image => image.ContentKey == contentKey, ct);

    public async Task<IReadOnlyList<WatermarkImage>> All(CancellationToken ct) => await db.WatermarkImages.ToListAsync(ct);

    public void Add(WatermarkImage image) => db.WatermarkImages.Add(image);

    public void Remove(WatermarkImage image) => db.WatermarkImages.Remove(image);
}
