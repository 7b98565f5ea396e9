using BuildingBlocks;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>Makes prices from what things cost: first as a preview, old beside new.</summary>
internal sealed class MarkupModel(
    IQueryHandler<ReadPriceList, PriceListView?> lists, IQueryHandler<PreviewMarkup, MarkupPreview> preview, ICommandHandler<ApplyMarkup> apply) : ListPage(lists)
{
    private const int Decimals2 = 2;
    private const int TenThousandth = 10_000;

    [BindProperty(SupportsGet = true)]
    public PlanForm Form { get; set; } = new();

    /// <summary>Null before anything is asked, or where it can't be reckoned.</summary>
    public IReadOnlyList<PriceChange>? Changes { get; private set; }

    public static IEnumerable<SelectListItem> Ways => [new("Cost times", "Factor"), new("Cost plus percent", "Percent")];

    public static IEnumerable<SelectListItem> Endings =>
    [
        new("as reckoned", nameof(PriceEnding.Exact)), new("up to .00", nameof(PriceEnding.Whole)), new("up to .90", nameof(PriceEnding.Ninety)), new("up to .95", nameof(PriceEnding.NinetyFive)),
        new("up to full 5", nameof(PriceEnding.Five)), new("up to full 10", nameof(PriceEnding.Ten)),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        if (Form.By is null || Plan() is not { } plan)
            return Page();

        var found = await preview.Handle(new PreviewMarkup(List.ListId, plan), ct);
        if (found.Refusal is { } refusal)
            return this.Again(Outcome.Refused(refusal, nameof(Form.By)));

        Changes = found.Changes;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        if (Plan() is not { } plan)
            return Page();

        return await apply.Handle(new ApplyMarkup(List.ListId, plan), ct) is { Succeeded: false } refused
            ? this.Again(Outcome.Refused(refused.Reason!, nameof(Form.By)))
            : this.Tell("The prices are changed.", Path);
    }

    // A factor of 2.5 and 150 percent are the same.
    private MarkupPlan? Plan()
    {
        if (Amounts.Read(Form.By ?? "", Decimals2) is not { } hundredths || hundredths > int.MaxValue / 100)
        {
            ModelState.AddModelError("Form.By", "Please type a number such as 2.5.");
            return null;
        }

        var factor = Form.Way == "Percent" ? TenThousandth + hundredths : hundredths * 100;
        return new MarkupPlan((int)factor, Form.Ending, Form.LowersToo, Form.Products);
    }

    internal sealed class PlanForm
    {
        public string Way { get; set; } = "Factor";

        /// <summary>As typed.</summary>
        public string? By { get; set; }

        public PriceEnding Ending { get; set; }

        public bool LowersToo { get; set; }

        public Guid[] Products { get; set; } = [];
    }
}
