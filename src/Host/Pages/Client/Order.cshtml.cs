using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.Contracts;
using Shop.UseCases.Buying;
using Shop.UseCases.Paying;

namespace Host.Pages.Client;

/// <summary>An order as its buyer sees it: how to pay, and once paid, the downloads.</summary>
internal sealed class OrderModel(OrderLinks links, Visits visits, Thumbnails thumbnails, IQueryHandler<ShowGallery, GalleryView> galleries, IStudio studios,
    IQueryHandler<ListPaymentMethods, IReadOnlyList<PaymentMethod>> methods) : PageModel
{
    public OrderView Order { get; private set; } = null!;

    /// <summary>The day in the studio's time zone.</summary>
    public string PlacedOn { get; private set; } = "";

    public bool TakesCards { get; private set; }

    /// <summary>The gallery that the photos are from, where this reader may see it; the order's link alone does not open it.</summary>
    public GalleryHead? Gallery { get; private set; }

    public IReadOnlyDictionary<Guid, string> Pictures { get; private set; } = new Dictionary<Guid, string>();

    public string? PictureOf(OrderLineView line) => line.Photos is [var first, ..] ? Pictures.GetValueOrDefault(first.AssetId) : null;

    public async Task<IActionResult> OnGetAsync(Guid orderId, CancellationToken ct)
    {
        if (await links.Find(HttpContext, orderId) is not { } order)
            return NotFound();

        Order = order;
        TakesCards = order.Status == OrderStatus.PendingPayment && (await methods.Handle(new ListPaymentMethods(order.TotalMinor, order.Currency), ct)).Contains(PaymentMethod.Card);
        PlacedOn = Formats.Day(DateOnly.FromDateTime(await InStudio(order.PlacedAt, ct)));
        var viewer = visits.Of(HttpContext, order.GalleryId);
        Gallery = (await galleries.Handle(new ShowGallery(order.GalleryId, viewer, Count: 1), ct)).Head;
        Pictures = await thumbnails.Find(order.GalleryId, viewer, order.Lines.SelectMany(line => line.Photos).Select(photo => photo.AssetId), ct);
        return Page();
    }

    private async Task<DateTime> InStudio(DateTimeOffset moment, CancellationToken ct) =>
        await studios.Find(ct) is { } studio && TimeZoneInfo.TryFindSystemTimeZoneById(studio.TimeZone, out var zone)
            ? TimeZoneInfo.ConvertTime(moment, zone).DateTime
            : moment.UtcDateTime;
}
