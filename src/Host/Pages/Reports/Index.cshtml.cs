using Activity.UseCases.Closing;
using Activity.UseCases.Reporting;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.Contracts;
using Settings.UseCases.Staffing;

namespace Host.Pages.Reports;

/// <summary>The reports of a period, to read and to take along.</summary>
internal sealed class IndexModel(IQueryHandler<ReadSales, SalesSummary> sales, IQueryHandler<ReadBooks, BooksCard> books, ICommandHandler<ChangeCsvForm> changeCsv,
    IStudio studios, TimeProvider clock) : PageModel
{
    public const int ShownRows = 200;

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public Period Chosen { get; private set; } = null!;

    public IReadOnlyList<Period> Presets { get; private set; } = [];

    public SalesSummary Sales { get; private set; } = new([], [], 0, [], default, []);

    public BooksCard Books { get; private set; } = new([], []);

    /// <summary>The closed month that is looked at; null for another period.</summary>
    public ClosedMonthCard? Closed { get; private set; }

    /// <summary>Whether this period is a month that its reader could close.</summary>
    public bool CanClose { get; private set; }

    /// <summary>Why the period can't be shown.</summary>
    public string? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Presets = Period.Presets(await studios.Today(clock, ct));
        Chosen = new Period("", From ?? Presets[0].From, To ?? (From is null ? Presets[0].To : From.Value));
        Refusal = !ModelState.IsValid ? "Please choose days that exist." : Chosen.From > Chosen.To ? "The first day is after the last. Please swap them."
            : !Chosen.IsKept ? "Please choose days between 1900 and 2999." : null;
        Books = await books.Handle(new ReadBooks(), ct);
        Closed = Books.Closed.FirstOrDefault(month => Period.Month(month.Month).IsSameAs(Chosen));
        CanClose = User.IsInRole(nameof(TeamRole.Owner)) && Books.Open.Any(month => Period.Month(month).IsSameAs(Chosen));
        if (Refusal is null)
            Sales = await sales.Handle(new ReadSales(Chosen.From, Chosen.To, ShownRows), ct);
    }

    public async Task<IActionResult> OnPostCsvAsync([FromForm] bool comma, CancellationToken ct)
    {
        var back = ModelState.IsValid && From is { } first && To is { } last ? new Period("", first, last).Address : "/reports";
        return this.Tell(await changeCsv.Handle(new ChangeCsvForm(comma), ct), "Saved. CSV files are written so from now on.", back);
    }

    public string FileAddress(string kind, string format) => $"/reports/{kind}.{format}{Chosen.Query}";
}
