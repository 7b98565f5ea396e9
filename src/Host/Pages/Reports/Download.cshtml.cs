using Activity.UseCases.Reporting;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Reports;

/// <summary>A report as a file, or all of them.</summary>
internal sealed class DownloadModel(IQueryHandler<OpenReport, ReportFile> reports, IQueryHandler<OpenAllReports, ReportFile> all) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string kind, string format, DateOnly? from, DateOnly? to, Guid? gallery, CancellationToken ct)
    {
        if (!ModelState.IsValid || from is not { } first || to is not { } last || !new Period("", first, last).IsKept || first > last)
            return NotFound();
        if (kind == "all" && format == "zip")
            return new StreamedReport(await all.Handle(new OpenAllReports(first, last), ct));
        if (!Enum.TryParse<ReportKind>(kind, ignoreCase: true, out var report) || !Enum.IsDefined(report)
            || !Enum.TryParse<ReportFormat>(format, ignoreCase: true, out var form) || !Enum.IsDefined(form))
            return NotFound();

        return new StreamedReport(await reports.Handle(new OpenReport(report, form, first, last, gallery), ct));
    }
}
