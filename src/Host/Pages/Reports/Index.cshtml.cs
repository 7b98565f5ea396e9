using Activity.UseCases.Reporting;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.Contracts;

namespace Host.Pages.Reports;

/// <summary>The reports of a period, to read and to take along.</summary>
internal sealed class IndexModel(IQueryHandler<ReadSales, SalesSummary> sales, IStudio studios, TimeProvider clock) : PageModel
{
    public const int ShownRows = 200;

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public Period Chosen { get; private set; } = null!;

    public IReadOnlyList<Period> Presets { get; private set; } = [];

    public SalesSummary Sales { get; private set; } = new([], [], 0, [], default, []);

    /// <summary>Why the period can't be shown.</summary>
    public string? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Presets = Period.Presets(await studios.Today(clock, ct));
        Chosen = new Period("", From ?? Presets[0].From, To ?? (From is null ? Presets[0].To : From.Value));
        Refusal = !ModelState.IsValid ? "Please choose days that exist." : Chosen.From > Chosen.To ? "The first day is after the last. Please swap them." : null;
        if (Refusal is null)
            Sales = await sales.Handle(new ReadSales(Chosen.From, Chosen.To, ShownRows), ct);
    }

    public string FileAddress(string kind, string format) => $"/reports/{kind}.{format}{Chosen.Query}";
}
