using BuildingBlocks;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Making;
using Shop.UseCases.Paying;

namespace Host.Pages.Studio.Shop;

/// <summary>How clients pay, and what happens then.</summary>
internal sealed class PaymentsModel(
    IQueryHandler<ReadOrderRules, OrderRulesView> rules, IQueryHandler<ReadPaymentKeys, PaymentKeysView> keys, IQueryHandler<TryPaymentKey, KeyTrial> trials, IPublicAddress address) : PageModel
{
    private const string Here = "/studio/shop/payments";

    [BindProperty]
    public ReviewInput Review { get; set; } = new();

    [BindProperty]
    public KeysInput Keys { get; set; } = new();

    public PaymentKeysView Known { get; private set; } = null!;

    public KeyTrial? Trial { get; private set; }

    public Uri WebhookAddress => address.At("/webhooks/stripe");

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Read(ct);
        Review.ReviewDays = (await rules.Handle(new ReadOrderRules(), ct)).ReviewDays;
    }

    public async Task<IActionResult> OnPostReviewAsync([FromServices] ICommandHandler<ChangeOrderRules> change, CancellationToken ct)
    {
        await Read(ct);
        return ModelState.IsValid ? Told(await change.Handle(new ChangeOrderRules(Review.ReviewDays), ct), "Saved.", nameof(Review)) : Page();
    }

    public async Task<IActionResult> OnPostKeysAsync([FromServices] ICommandHandler<ChangePaymentKeys> change, CancellationToken ct)
    {
        await ReadBoth(ct);
        return Told(await change.Handle(new ChangePaymentKeys(Keys.Key, Keys.WebhookSecret), ct), "The keys are kept. Buyers can pay by card.", nameof(Keys));
    }

    public async Task<IActionResult> OnPostTryAsync(CancellationToken ct)
    {
        await ReadBoth(ct);
        var typed = string.IsNullOrWhiteSpace(Keys.Key) ? null : Keys.Key.Trim();
        if (typed is null && Known.KeyEnd is null)
            return this.Again(Outcome.Refused("Please paste the secret key of your Stripe account.", nameof(KeysInput.Key)), nameof(Keys));

        Trial = await trials.Handle(new TryPaymentKey(typed), ct);
        return Page();
    }

    public async Task<IActionResult> OnPostForgetAsync([FromServices] ICommandHandler<ForgetPaymentKeys> forget, CancellationToken ct)
    {
        await ReadBoth(ct);
        return Told(await forget.Handle(new ForgetPaymentKeys(), ct), "The keys are forgotten. Buyers pay as your payment instructions say.", nameof(Keys));
    }

    private IActionResult Told(Outcome outcome, string done, string prefix) => outcome.Succeeded ? this.Tell(done, Here) : this.Again(outcome, prefix);

    private async Task ReadBoth(CancellationToken ct)
    {
        await Read(ct);
        ModelState.Clear(); // of the other form, which was not sent
        Review.ReviewDays = (await rules.Handle(new ReadOrderRules(), ct)).ReviewDays;
    }

    private async Task Read(CancellationToken ct) => Known = await keys.Handle(new ReadPaymentKeys(), ct);

    internal sealed class ReviewInput
    {
        public int ReviewDays { get; set; }
    }

    internal sealed class KeysInput
    {
        public string? Key { get; set; }

        public string? WebhookSecret { get; set; }
    }
}
