using Activity.UseCases.Reporting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Host.Web;

/// <summary>A report as a download that is written while it is sent; its length is known to nobody.</summary>
internal sealed class StreamedReport(ReportFile report) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(report.FileName);
        response.ContentType = report.ContentType;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.CacheControl = "private, no-store";
        await report.Write(response.Body, context.HttpContext.RequestAborted);
    }
}
