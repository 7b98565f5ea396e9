using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Invoicing;

namespace Host.Pages.Client;

/// <summary>The invoice of an order, for whoever has the order's link.</summary>
internal sealed class OrderInvoiceModel(OrderLinks links, IQueryHandler<OpenInvoice, InvoiceFile?> invoices) : FilePage
{
    public async Task<IActionResult> OnGetAsync(Guid orderId, CancellationToken ct)
    {
        if (await links.Find(HttpContext, orderId) is not { PaidAt: not null })
            return NotFound();

        Back = $"/orders/{orderId}";
        return await invoices.Handle(new OpenInvoice(orderId), ct) is { } invoice
            ? new SentInvoice(invoice)
            : Refuse("The invoice of this order is not ready yet. You will find it here as soon as it is.");
    }
}
