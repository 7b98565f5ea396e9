using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class ShelvedWatermarkImages(Lazy<SettingsDbContext> db, IWatermarkFiles files) : IWatermarkImages
{
    public async Task<string?> PathOf(string image, CancellationToken ct) =>
        await db.Value.WatermarkImages.AsNoTracking().SingleOrDefaultAsync(one => one.ContentKey == image, ct) is { } found ? await files.PathOf(found.Id, ct) : null;
}
