using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Invoicing;

namespace Host.Pages.Invoices;

/// <summary>The credit note of a refund, for everybody in the studio.</summary>
internal sealed class CreditModel(IQueryHandler<OpenCreditNote, InvoiceFile?> notes) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid orderId, Guid refundId, CancellationToken ct) =>
        await notes.Handle(new OpenCreditNote(orderId, refundId), ct) is { } note ? new SentInvoice(note) : NotFound();
}
