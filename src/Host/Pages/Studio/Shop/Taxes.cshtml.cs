using BuildingBlocks.UseCases;
using Host.Pages.Studio.Shop.Lists;
using Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shop.UseCases.Pricing;
using Shop.UseCases.Taxing;

namespace Host.Pages.Studio.Shop;

/// <summary>What the studio has to tax by where its buyers live.</summary>
[Authorize(Policies.Owner)]
internal sealed class TaxesModel(
    IQueryHandler<ReadTaxes, TaxesView> taxes, IQueryHandler<ReadPriceRules, PriceRulesView> rules, ICommandHandler<ChangeTaxes> change) : PageModel
{
    public TaxForm Form { get; private set; } = new();

    public TaxesView Taxes { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Elsewheres => [new("As at home", nameof(Elsewhere.AsAtHome)), new("No tax", nameof(Elsewhere.NotAtAll))];

    public static IEnumerable<SelectListItem> Homes => Countries.All.Prepend(new SelectListItem("Not told", ""));

    public async Task OnGetAsync(CancellationToken ct)
    {
        Taxes = await taxes.Handle(new ReadTaxes(), ct);
        Form = TaxForm.Of(Taxes);
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] TaxForm typed, [FromForm(Name = "do")] string? deed, CancellationToken ct)
    {
        Taxes = await taxes.Handle(new ReadTaxes(), ct);
        Form = typed;
        if (!ModelState.IsValid)
            return BadRequest();
        if (deed is "add" or "eu" || Dropped(deed) is not null)
            return Again(deed);

        var form = new TypedForm(ModelState, (await rules.Handle(new ReadPriceRules(), ct)).Currency);
        var request = Form.Read(form);
        if (!form.IsRead)
            return Page();

        return await change.Handle(request, ct) is { Succeeded: false } refused ? this.Again(refused) : this.Tell("Saved. Orders keep the tax they were placed with.", "/studio/shop/taxes");
    }

    // The fields show what the rows hold now, not what stood at their places when they were sent.
    private PageResult Again(string? deed)
    {
        if (deed == "add")
            Form.Countries.Add(new TaxForm.CountryRow());
        else if (deed == "eu")
            Form.Fill(Taxes.EuropeanUnion);
        else if (Dropped(deed) is { } row)
            Form.Countries.RemoveAt(row);

        ModelState.Clear();
        return Page();
    }

    private int? Dropped(string? deed) => deed is ['d', 'r', 'o', 'p', ' ', .. var row] && int.TryParse(row, out var index) && index >= 0 && index < Form.Countries.Count ? index : null;
}
