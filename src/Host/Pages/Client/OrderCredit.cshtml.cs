using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Invoicing;

namespace Host.Pages.Client;

/// <summary>The credit note of a refund, for whoever has the order's link.</summary>
internal sealed class OrderCreditModel(OrderLinks links, IQueryHandler<OpenCreditNote, InvoiceFile?> notes) : FilePage
{
    public async Task<IActionResult> OnGetAsync(Guid orderId, Guid refundId, CancellationToken ct)
    {
        if (await links.Find(HttpContext, orderId) is not { } order || order.Refunds.All(refund => refund.RefundId != refundId))
            return NotFound();

        Back = $"/orders/{orderId}";
        return await notes.Handle(new OpenCreditNote(orderId, refundId), ct) is { } note
            ? new SentInvoice(note)
            : Refuse("The credit note of this order is not ready yet. You will find it here as soon as it is.");
    }
}
