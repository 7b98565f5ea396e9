using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Buying;

namespace Host.Pages.Client.Buying;

/// <summary>A package: which photos go into it.</summary>
internal sealed class PackageModel(
    Door door, IQueryHandler<BrowseShop, ShopView> shops, IQueryHandler<ShowGallery, GalleryView> galleries,
    IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>> collections, IQueryHandler<ReadPackage, IReadOnlyList<SlotPhotos>> chosen, ICommandHandler<PutPackageInCart> put)
    : PickingPage(door, shops, galleries, collections)
{
    [BindProperty]
    public Guid LineId { get; set; }

    [BindProperty]
    public List<Slot> Slots { get; set; } = [];

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    public PackageView Package { get; private set; } = null!;

    /// <param name="slug">The gallery's part of the address.</param>
    /// <param name="packageId">Which package.</param>
    /// <param name="line">One that is in the cart; null for a new one.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnGetAsync(string slug, Guid packageId, [FromQuery] Guid? line, CancellationToken ct)
    {
        if (await Find(slug, packageId, ct) is { } elsewhere)
            return elsewhere;

        LineId = line ?? Guid.CreateVersion7();
        if (line is { } lineId && Caller.Viewer.VisitorId is { } visitorId)
            Slots = [.. (await chosen.Handle(new ReadPackage(Caller.GalleryId, visitorId, lineId), ct)).Select(slot => new Slot { ProductId = slot.ProductId, VariantId = slot.VariantId, Photos = [.. slot.AssetIds] })];
        await ReadPhotos(Addresses.Of($"{ShopPath}/packages/{packageId}", ("line", line?.ToString("N"))), From, Chosen, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, Guid packageId, CancellationToken ct)
    {
        if (await Find(slug, packageId, ct) is { } elsewhere)
            return elsewhere;

        var slots = Slots.Select(slot => new SlotPhotos(slot.ProductId, slot.VariantId, slot.Photos)).ToList();
        var done = await Do(visitorId => put.Handle(new PutPackageInCart(Caller.GalleryId, visitorId, LineId, packageId, slots), ct));
        if (done is null)
            return NotFound();
        if (done is true)
            return new SeeOther(CartPath);

        await ReadPhotos($"{ShopPath}/packages/{packageId}", From, Chosen, ct);
        return Page();
    }

    public IReadOnlyCollection<Guid> ChosenFor(PackageItemView item) => Slots.Find(slot => slot.ProductId == item.ProductId && slot.VariantId == item.VariantId)?.Photos ?? [];

    private IReadOnlyCollection<Guid> Chosen => [.. Slots.SelectMany(slot => slot.Photos).Distinct()];

    private async Task<IActionResult?> Find(string slug, Guid packageId, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;
        if (Shop.Packages.FirstOrDefault(package => package.PackageId == packageId) is not { } package)
            return NotFound();

        Package = package;
        return null;
    }

    internal sealed class Slot
    {
        public Guid ProductId { get; set; }

        public Guid VariantId { get; set; }

        public List<Guid> Photos { get; set; } = [];
    }
}
