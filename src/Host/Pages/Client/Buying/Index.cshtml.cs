using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.Contracts;
using Shop.UseCases.Buying;

namespace Host.Pages.Client.Buying;

/// <summary>What a gallery sells; of one photo, what can be made of it.</summary>
internal sealed class IndexModel(Door door, IQueryHandler<BrowseShop, ShopView> shops, IQueryHandler<ShowGallery, GalleryView> galleries) : BuyingPage(door, shops)
{
    /// <summary>The photo that is bought of; null for none yet.</summary>
    public AssetTile? Photo { get; private set; }

    public IEnumerable<IGrouping<SoldKind, ProductView>> Groups =>
        Shop.Products.Where(product => Photo is null || product.MostPhotos > 0).GroupBy(product => product.Kind);

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery] Guid? photo, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        if (photo is { } id)
            Photo = (await galleries.Handle(new ShowGallery(Caller.GalleryId, Caller.Viewer, Count: 1) { Only = [id] }, ct)).Tiles.FirstOrDefault(tile => !tile.IsVideo);
        return Page();
    }
}
