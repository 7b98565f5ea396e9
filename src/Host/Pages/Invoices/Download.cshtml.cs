using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Invoicing;

namespace Host.Pages.Invoices;

/// <summary>The invoice of an order, for everybody in the studio: whoever sends the goods and whoever keeps the books.</summary>
internal sealed class DownloadModel(IQueryHandler<OpenInvoice, InvoiceFile?> invoices) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid orderId, CancellationToken ct) =>
        await invoices.Handle(new OpenInvoice(orderId), ct) is { } invoice ? new SentInvoice(invoice) : NotFound();
}
