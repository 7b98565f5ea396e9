using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Buying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadPackageHandler(ShopDbContext db) : IQueryHandler<ReadPackage, IReadOnlyList<SlotPhotos>>
{
    public async Task<IReadOnlyList<SlotPhotos>> Handle(ReadPackage query, CancellationToken ct)
    {
        var cart = await db.Carts.FirstOrDefaultAsync(c => c.GalleryId == query.GalleryId && c.VisitorId == query.VisitorId, ct);
        var package = cart?.Packages.FirstOrDefault(one => one.Id == query.LineId);
        return [.. (package?.Slots ?? []).Select(slot => new SlotPhotos(slot.ProductId, slot.VariantId, [.. slot.Photos.Select(photo => photo.AssetId)]))];
    }
}
