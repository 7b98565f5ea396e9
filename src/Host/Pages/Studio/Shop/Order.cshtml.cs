using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Buying;
using Shop.UseCases.Invoicing;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio.Shop;

/// <summary>One order, and what is to be done about it.</summary>
internal sealed class OrderModel(
    IQueryHandler<ReadOrder, OrderView?> orders, IQueryHandler<ReadGallery, GalleryCard?> galleries, ICommandHandler<MarkPaid> markPaid, Thumbnails thumbnails,
    IQueryHandler<ReadInvoiceNumbers, InvoiceNumbers> invoices) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public OrderView Order { get; private set; } = null!;

    /// <summary>Whether invoices can be made out: they name who sells.</summary>
    public bool SellerIsKnown { get; private set; }

    public GalleryCard? Gallery { get; private set; }

    public IReadOnlyDictionary<Guid, string> Pictures { get; private set; } = new Dictionary<Guid, string>();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await Read(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await markPaid.Handle(new MarkPaid(id, Form.Method), ct) : null;
        if (outcome is { Succeeded: true })
            return this.Tell("The order is paid. The mail with the downloads is on its way.", $"/studio/shop/orders/{id}");
        if (!await Read(id, ct))
            return NotFound();

        return outcome is null ? Page() : this.Again(outcome);
    }

    private async Task<bool> Read(Guid id, CancellationToken ct)
    {
        if (await orders.Handle(new ReadOrder(id), ct) is not { } order)
            return false;

        Order = order;
        SellerIsKnown = (await invoices.Handle(new ReadInvoiceNumbers(), ct)).SellerIsKnown;
        Gallery = await galleries.Handle(new ReadGallery(order.GalleryId), ct);
        Pictures = await thumbnails.Find(order.GalleryId, Viewer.Studio, order.Lines.SelectMany(line => line.Photos).Select(photo => photo.AssetId), ct);
        return true;
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please say how it was paid, such as “Bank transfer”.")]
        public string Method { get; set; } = "Bank transfer";
    }
}
