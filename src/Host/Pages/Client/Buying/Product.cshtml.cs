using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Buying;

namespace Host.Pages.Client.Buying;

/// <summary>One product: as what, how many, and of which photos.</summary>
internal sealed class ProductModel(
    Door door, IQueryHandler<BrowseShop, ShopView> shops, IQueryHandler<ShowGallery, GalleryView> galleries,
    IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>> collections, ICommandHandler<PutInCart> put) : PickingPage(door, shops, galleries, collections)
{
    [BindProperty]
    public Guid VariantId { get; set; }

    [BindProperty]
    public int Quantity { get; set; } = 1;

    [BindProperty]
    public List<Guid> Photos { get; set; } = [];

    [BindProperty]
    public Guid? CollectionId { get; set; }

    public ProductView Product { get; private set; } = null!;

    /// <summary>The photo that brought the buyer here; null for none.</summary>
    [FromQuery(Name = "photo")]
    public Guid? Photo { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>Of what takes one photo, as many as are ticked.</summary>
    public PhotoPicker Picker => new(Caller.GalleryId, nameof(Photos), Tiles, Photos, Product.MostPhotos == 1 ? MostShown : Product.MostPhotos);

    public async Task<IActionResult> OnGetAsync(string slug, Guid productId, CancellationToken ct)
    {
        if (await Find(slug, productId, ct) is { } elsewhere)
            return elsewhere;

        VariantId = Product.Variants[0].VariantId;
        Photos = Photo is { } photo ? [photo] : [];
        await ReadPhotos(Address, From, Photos, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, Guid productId, CancellationToken ct)
    {
        if (await Find(slug, productId, ct) is { } elsewhere)
            return elsewhere;

        var done = await Do(visitorId => put.Handle(
            new PutInCart(Caller.GalleryId, visitorId, productId, VariantId, Quantity, Photos) { CollectionId = CollectionId }, ct));
        if (done is null)
            return NotFound();
        if (done is true)
            return new SeeOther(CartPath);

        await ReadPhotos(Address, From, Photos, ct);
        return Page();
    }

    private string Address => Addresses.Of($"{ShopPath}/{Product.ProductId}", ("photo", Photo?.ToString("N")));

    private async Task<IActionResult?> Find(string slug, Guid productId, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;
        if (Shop.Products.FirstOrDefault(product => product.ProductId == productId) is not { } product)
            return NotFound();

        Product = product;
        return null;
    }
}
