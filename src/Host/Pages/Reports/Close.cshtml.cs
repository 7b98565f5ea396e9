using Activity.UseCases.Closing;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.Contracts;

namespace Host.Pages.Reports;

/// <summary>Closes a month, and those before it that are still open, once that is confirmed.</summary>
internal sealed class CloseModel(IQueryHandler<ReadBooks, BooksCard> books, ICommandHandler<CloseMonth> close, IStudio studios, TimeProvider clock) : PageModel
{
    /// <summary>Its first day; the last month where none is said.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Month { get; set; }

    public Period Chosen { get; private set; } = null!;

    /// <summary>Months before it that are still open.</summary>
    public IReadOnlyList<Period> Before { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Read(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Read(ct);
        foreach (var month in Before.Append(Chosen))
        {
            if (await close.Handle(new CloseMonth(month.From), ct) is not { Succeeded: false } refused)
                continue;

            ModelState.AddModelError("", this.Say(refused)!);
            return Page();
        }

        return this.Tell($"{Chosen.Name} is closed.", Chosen.Address);
    }

    private async Task Read(CancellationToken ct)
    {
        var last = Period.Presets(await studios.Today(clock, ct))[1];
        Chosen = ModelState.IsValid && Month is { } month && new Period("", month, month).IsKept ? Period.Month(new DateOnly(month.Year, month.Month, 1)) : Period.Month(last.From);
        Before = [.. (await books.Handle(new ReadBooks(), ct)).Open.Where(open => open < Chosen.From).Select(Period.Month)];
    }
}
