using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Making;

namespace Host.Pages.Studio.Shop;

/// <summary>How clients pay, and what happens then.</summary>
internal sealed class PaymentsModel(IQueryHandler<ReadOrderRules, OrderRulesView> rules, ICommandHandler<ChangeOrderRules> change) : PageModel
{
    [BindProperty]
    public ReviewInput Review { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct) => Review.ReviewDays = (await rules.Handle(new ReadOrderRules(), ct)).ReviewDays;

    public async Task<IActionResult> OnPostReviewAsync(CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await change.Handle(new ChangeOrderRules(Review.ReviewDays), ct) : null;
        return outcome switch
        {
            null => Page(),
            { Succeeded: true } => this.Tell("Saved.", "/studio/shop/payments"),
            _ => this.Again(outcome, nameof(Review)),
        };
    }

    internal sealed class ReviewInput
    {
        public int ReviewDays { get; set; }
    }
}
