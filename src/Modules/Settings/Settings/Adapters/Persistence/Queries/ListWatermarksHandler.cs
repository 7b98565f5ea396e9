using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Settings.UseCases.Watermarking;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ListWatermarksHandler(SettingsDbContext db) : IQueryHandler<ListWatermarks, IReadOnlyList<WatermarkCard>>
{
    public async Task<IReadOnlyList<WatermarkCard>> Handle(ListWatermarks query, CancellationToken ct)
    {
        var images = await db.WatermarkImages.AsNoTracking().ToListAsync(ct);
        if (images.Count == 0)
            return [];

        var uses = await db.Rulings.Where(ruling => ruling.Rules.Watermark.Kind == WatermarkKind.Image)
            .Select(ruling => new { ruling.GalleryId, ruling.Rules.Watermark.Image }).ToListAsync(ct);
        var galleries = uses.ToLookup(use => use.Image, use => use.GalleryId);
        var presets = (await db.Presets.AsNoTracking().ToListAsync(ct)).Where(preset => preset.Rules.Watermark.Kind is WatermarkKind.Image)
            .ToLookup(preset => preset.Rules.Watermark.Image, preset => preset.Name);
        var initial = (await db.Studios.AsNoTracking().SingleOrDefaultAsync(ct))?.Defaults.Watermark;
        return
        [
            .. images.OrderBy(image => image.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(image => image.Id).Select(image => new WatermarkCard(
                image.Id, image.Name, image.ContentKey, image.Width, image.Height, [.. galleries[image.ContentKey]], [.. presets[image.ContentKey].Order()],
                initial is { Kind: WatermarkKind.Image } && initial.Image == image.ContentKey)),
        ];
    }
}
