using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Invoicing;

namespace Host.Web;

/// <summary>An invoice as a file that is called like it.</summary>
internal sealed class SentInvoice : FileContentResult
{
    public SentInvoice(InvoiceFile invoice)
        : base(invoice.Bytes, "application/pdf") => FileDownloadName = $"{invoice.Number.Replace('/', '-')}.pdf";

    public override Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.Headers.CacheControl = "private, no-store";
        return base.ExecuteResultAsync(context);
    }
}
