using BuildingBlocks.Documents;
using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Pricing;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio.Galleries;

/// <summary>What a photo of the gallery costs, and what was ordered.</summary>
internal sealed class ShopModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadPrice, GalleryPrice> prices, IQueryHandler<ListOrders, OrderPage> orders,
    ICommandHandler<SetPrice> setPrice) : GalleryTab(galleries)
{
    [BindProperty]
    public Input Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public GalleryPrice Price { get; private set; } = null!;

    public OrderPage Orders { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Read(ct);
        Form.PriceMinor = Price.PriceMinor is { } minor ? Amounts.Write(minor, MinorUnits.DigitsOf(Price.Currency)) : "";
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

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct) =>
        this.Tell(await setPrice.Handle(new SetPrice(Gallery.GalleryId, null), ct), "Nothing of this gallery is for sale any more.", $"{Path}/shop");

    private async Task Read(CancellationToken ct)
    {
        Price = await prices.Handle(new ReadPrice(Gallery.GalleryId), ct);
        Orders = await orders.Handle(new ListOrders(Gallery.GalleryId, After: After), ct);
    }

    internal sealed class Input
    {
        /// <summary>As typed.</summary>
        public string? PriceMinor { get; set; }
    }
}
