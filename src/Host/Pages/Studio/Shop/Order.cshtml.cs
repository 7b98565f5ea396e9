using System.ComponentModel.DataAnnotations;
using BuildingBlocks;
using BuildingBlocks.Documents;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Buying;
using Shop.UseCases.Invoicing;
using Shop.UseCases.Making;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio.Shop;

/// <summary>One order, and what is to be done about it.</summary>
internal sealed class OrderModel(
    IQueryHandler<ReadOrder, OrderView?> orders, IQueryHandler<ReadOrderFile, OrderFile?> files, IQueryHandler<ReadGallery, GalleryCard?> galleries, Thumbnails thumbnails,
    IQueryHandler<ReadInvoiceNumbers, InvoiceNumbers> invoices) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    [BindProperty]
    public ParcelInput Parcel { get; set; } = new();

    [BindProperty]
    public NoteInput Remark { get; set; } = new();

    [BindProperty]
    public FeeInput Kept { get; set; } = new();

    public OrderView Order { get; private set; } = null!;

    public OrderFile Known { get; private set; } = null!;

    /// <summary>Whether invoices can be made out: they name who sells.</summary>
    public bool SellerIsKnown { get; private set; }

    public GalleryCard? Gallery { get; private set; }

    public bool FeeIsOpen { get; private set; }

    public IReadOnlyDictionary<Guid, string> Pictures { get; private set; } = new Dictionary<Guid, string>();

    private string Path => $"/studio/shop/orders/{Order.OrderId}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await Read(id, ct))
            return NotFound();

        Kept.Fee = Known.FeeMinor is { } fee ? Amounts.Write(fee, MinorUnits.DigitsOf(Order.Currency)) : "";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromServices] ICommandHandler<MarkPaid> markPaid, CancellationToken ct)
    {
        if (!await Read(id, ct))
            return NotFound();

        return ModelState.IsValid
            ? Told(await markPaid.Handle(new MarkPaid(id, Form.Method), ct), "The order is paid. The mail about it is on its way.", nameof(Form))
            : Page();
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid id, [FromServices] ICommandHandler<MoveOrder> move, CancellationToken ct)
    {
        if (!await Read(id, ct))
            return NotFound();

        return Told(await move.Handle(new MoveOrder(id, Parcel.To, Parcel.TrackingNumber, Parcel.TrackingAddress), ct), Parcel.To switch
        {
            OrderStatus.Shipped => "The order is on its way.",
            OrderStatus.Completed => "The order is completed.",
            _ => "The order is being made.",
        }, nameof(Parcel));
    }

    public async Task<IActionResult> OnPostNoteAsync(Guid id, [FromServices] ICommandHandler<AddOrderNote> add, CancellationToken ct)
    {
        if (!await Read(id, ct))
            return NotFound();

        return Told(await add.Handle(new AddOrderNote(id, Remark.Note ?? "", User.Identity?.Name ?? ""), ct), "The note is kept.", nameof(Remark));
    }

    public async Task<IActionResult> OnPostFeeAsync(Guid id, [FromServices] ICommandHandler<NoteFee> note, CancellationToken ct)
    {
        if (!await Read(id, ct))
            return NotFound();

        FeeIsOpen = true;
        var decimals = MinorUnits.DigitsOf(Order.Currency);
        return Told(
            Amounts.Read(Kept.Fee ?? "", decimals) is { } fee ? await note.Handle(new NoteFee(id, fee), ct) : Outcome.Refused(Amounts.Hint(decimals), nameof(FeeInput.Fee)),
            "The fee is saved.", nameof(Kept));
    }

    private IActionResult Told(Outcome outcome, string done, string prefix) => outcome.Succeeded ? this.Tell(done, Path) : this.Again(outcome, prefix);

    private async Task<bool> Read(Guid id, CancellationToken ct)
    {
        if (await orders.Handle(new ReadOrder(id), ct) is not { } order || await files.Handle(new ReadOrderFile(id), ct) is not { } file)
            return false;

        (Order, Known) = (order, file);
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

    internal sealed class ParcelInput
    {
        public OrderStatus To { get; set; }

        public string? TrackingNumber { get; set; }

        public string? TrackingAddress { get; set; }
    }

    internal sealed class NoteInput
    {
        public string? Note { get; set; }
    }

    internal sealed class FeeInput
    {
        /// <summary>As typed.</summary>
        public string? Fee { get; set; }
    }
}
