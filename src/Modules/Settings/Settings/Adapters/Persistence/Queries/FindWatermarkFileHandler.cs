using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.Ports;
using Settings.UseCases.Watermarking;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class FindWatermarkFileHandler(SettingsDbContext db, IWatermarkFiles files) : IQueryHandler<FindWatermarkFile, string?>
{
    public async Task<string?> Handle(FindWatermarkFile query, CancellationToken ct) =>
        await db.WatermarkImages.AnyAsync(image => image.Id == query.ImageId, ct) ? await files.PathOf(query.ImageId, ct) : null;
}
