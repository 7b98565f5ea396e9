using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;
using Shop.UseCases.Buying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadCropHandler(ShopDbContext db, Storefront storefront) : IQueryHandler<ReadCrop, PrintView?>
{
    public async Task<PrintView?> Handle(ReadCrop query, CancellationToken ct)
    {
        if (await storefront.Open(query.GalleryId, ct) is not { List: var list }
            || list.Products.FirstOrDefault(one => one.Find(query.VariantId) is not null) is not { IsCropped: true } product || product.Find(query.VariantId) is not { Size: { } size } variant
            || await db.Carts.FirstOrDefaultAsync(c => c.GalleryId == query.GalleryId && c.VisitorId == query.VisitorId, ct) is not { } cart
            || Chosen(cart, query) is not { } chosen
            || await storefront.Visible(query.GalleryId, query.VisitorId, [query.AssetId], ct) is not [{ Width: > 0, Height: > 0 } photo])
            return null;

        var crop = chosen.Crop ?? Crop.Centered(photo.Width, photo.Height, size);
        return new PrintView(product.Name, variant.Name, photo.FileName, photo.Width, photo.Height, size.Short, size.Long, Crops.View(crop, photo.Width, photo.Height, size));
    }

    private static CartPhoto? Chosen(Cart cart, ReadCrop query) =>
        cart.Lines.Where(line => line.Id == query.LineId && line.VariantId == query.VariantId).SelectMany(line => line.Photos)
            .Concat(cart.Packages.Where(package => package.Id == query.LineId).SelectMany(package => package.Slots).Where(slot => slot.VariantId == query.VariantId).SelectMany(slot => slot.Photos))
            .FirstOrDefault(photo => photo.AssetId == query.AssetId);
}
