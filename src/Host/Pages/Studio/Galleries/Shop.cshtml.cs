using BuildingBlocks;
using BuildingBlocks.Documents;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shop.UseCases.Pricing;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio.Galleries;

/// <summary>What the gallery sells – by a price list, or every photo's file at one price –, and what was ordered.</summary>
internal sealed class ShopModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, GalleryShopFacts facts, IQueryHandler<ListOrders, OrderPage> orders, ICommandHandler<SetPrice> setPrice, ICommandHandler<SellBy> sellBy)
    : GalleryTab(galleries)
{
    [BindProperty]
    public Input Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public GalleryPrice Price { get; private set; } = null!;

    /// <summary>The list it sells by; null for one price, or nothing.</summary>
    public GalleryShopFact? SellsBy { get; private set; }

    /// <summary>The studio's lists, to choose from.</summary>
    public IReadOnlyList<SelectListItem> Lists { get; private set; } = [];

    public OrderPage Orders { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Read(ct);
        Form.PriceMinor = Price.PriceMinor is { } minor ? Amounts.Write(minor, MinorUnits.DigitsOf(Price.Currency)) : "";
        Form.ListId = SellsBy?.ListId?.ToString() ?? "";
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Read(ct);
        var decimals = MinorUnits.DigitsOf(Price.Currency);
        if (Amounts.Read(Form.PriceMinor ?? "", decimals) is not { } minor)
            return this.Again(Outcome.Refused(Amounts.Hint(decimals), nameof(SetPrice.PriceMinor)));

        return await setPrice.Handle(new SetPrice(Gallery.GalleryId, minor), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"Saved. A photo costs {Formats.Money(minor, Price.Currency)}.", $"{Path}/shop");
    }

    public async Task<IActionResult> OnPostListAsync(CancellationToken ct)
    {
        await Read(ct);
        if (!Guid.TryParse(Form.ListId, out var listId) && SellsBy is null)
            return this.Tell("No list was chosen, so nothing changed.", $"{Path}/shop");
        if (listId == Guid.Empty)
            return this.Tell(await sellBy.Handle(new SellBy(Gallery.GalleryId, null), ct), "Nothing of this gallery is for sale any more.", $"{Path}/shop");
        if (await sellBy.Handle(new SellBy(Gallery.GalleryId, listId), ct) is not { Succeeded: false } refused)
            return this.Tell("Saved. The gallery sells by this list.", $"{Path}/shop");

        return this.Again(refused);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct) =>
        this.Tell(await setPrice.Handle(new SetPrice(Gallery.GalleryId, null), ct), "Nothing of this gallery is for sale any more.", $"{Path}/shop");

    private async Task Read(CancellationToken ct)
    {
        (Price, SellsBy, Lists) = await facts.Of(Gallery.GalleryId, ct);
        Orders = await orders.Handle(new ListOrders(Gallery.GalleryId, After: After), ct);
    }

    internal sealed class Input
    {
        /// <summary>As typed.</summary>
        public string? PriceMinor { get; set; }

        public string? ListId { get; set; }
    }
}
