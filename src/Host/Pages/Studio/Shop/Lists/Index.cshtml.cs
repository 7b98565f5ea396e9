using BuildingBlocks.Documents;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shop.UseCases.Listing;
using Shop.UseCases.Pricing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>The studio's price lists, a new one, and what holds for all of them.</summary>
internal sealed class IndexModel(
    IQueryHandler<BrowsePriceLists, IReadOnlyList<PriceListCard>> lists, IQueryHandler<ReadPriceRules, PriceRulesView> rules,
    ICommandHandler<CreatePriceList> create, ICommandHandler<ChangePriceRules> change, TimeProvider clock) : PageModel
{
    private const string Here = "/studio/shop/lists";

    public NewForm New { get; private set; } = new();

    public RulesForm Form { get; private set; } = new();

    public IReadOnlyList<PriceListCard> Lists { get; private set; } = [];

    public PriceRulesView Rules { get; private set; } = null!;

    public IEnumerable<SelectListItem> Choices => Lists.Select(list => new SelectListItem(list.Name, list.ListId.ToString())).Prepend(new SelectListItem("Nothing, until I give them a list", ""));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Read(ct);
        New.ListId = Guid.CreateVersion7(clock.GetUtcNow());
        New.IsTypical = Lists.Count == 0;
        Form = new RulesForm
        {
            DefaultListId = Rules.DefaultListId?.ToString(),
            FeeRate = Amounts.Write(Rules.FeeRate, 2),
            FeeMinor = Amounts.Write(Rules.FeeMinor, MinorUnits.DigitsOf(Rules.Currency)),
        };
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(New))] NewForm typed, CancellationToken ct)
    {
        if (await create.Handle(new CreatePriceList(typed.ListId, typed.Name ?? "", typed.IsTypical), ct) is not { Succeeded: false } refused)
            return this.Tell(typed.IsTypical ? "The list is made. Give its products their prices and offer them." : "The list is made. Add its first product.", $"{Here}/{typed.ListId}");

        await OnGetAsync(ct);
        (New.Name, New.IsTypical) = (typed.Name, typed.IsTypical);
        return this.Again(refused, nameof(New));
    }

    public async Task<IActionResult> OnPostRulesAsync([FromForm(Name = nameof(Form))] RulesForm typed, CancellationToken ct)
    {
        await OnGetAsync(ct);
        Form = typed;
        var form = new TypedForm(ModelState, Rules.Currency);
        var listId = Guid.TryParse(typed.DefaultListId, out var id) ? id : (Guid?)null;
        var request = new ChangePriceRules(listId, form.OptionalRate(typed.FeeRate, nameof(typed.FeeRate)) ?? 0, form.Money(typed.FeeMinor, nameof(typed.FeeMinor)));
        if (!form.IsRead)
            return Page();

        return await change.Handle(request, ct) is { Succeeded: false } refused ? this.Again(refused) : this.Tell("Saved.", $"{Here}#rules");
    }

    private async Task Read(CancellationToken ct)
    {
        Lists = await lists.Handle(new BrowsePriceLists(), ct);
        Rules = await rules.Handle(new ReadPriceRules(), ct);
    }

    internal sealed class NewForm
    {
        /// <summary>Minted with the page, so that a form sent twice makes one list.</summary>
        public Guid ListId { get; set; }

        public string? Name { get; set; }

        public bool IsTypical { get; set; }
    }

    internal sealed class RulesForm
    {
        public string? DefaultListId { get; set; }

        /// <summary>Percent, as typed.</summary>
        public string? FeeRate { get; set; }

        /// <summary>As typed.</summary>
        public string? FeeMinor { get; set; }
    }
}
