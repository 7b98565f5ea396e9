using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Shop.UseCases.Paying;

namespace Host.Pages.Client;

/// <summary>
/// Leads to the page of the payment provider. A form may only lead to this site, also by way of a redirect: so its answer is this page, which goes on by itself.
/// </summary>
[EnableRateLimiting(GuessLimits.Links)]
internal sealed class OrderPayModel(OrderLinks links, ICommandHandler<BeginPayment> begin, IQueryHandler<ReadPayment, PaymentView?> payments) : PageModel
{
    public Guid OrderId { get; private set; }

    public string? Provider { get; private set; }

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid orderId, CancellationToken ct)
    {
        if (await links.Find(HttpContext, orderId) is null)
            return NotFound();
        if (await payments.Handle(new ReadPayment(orderId), ct) is not { Stage: PaymentStage.OnPage, Page: { } page })
            return new SeeOther($"/orders/{orderId}");

        (OrderId, Provider) = (orderId, page.AbsoluteUri);
        Response.Headers["Refresh"] = $"0;url={page.AbsoluteUri}";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid orderId, CancellationToken ct)
    {
        if (await links.Find(HttpContext, orderId) is null)
            return NotFound();

        OrderId = orderId;
        var outcome = await begin.Handle(new BeginPayment(orderId, PaymentMethod.Card), ct);
        if (outcome.Succeeded)
            return new SeeOther($"/orders/{orderId}/pay");

        Refusal = this.Say(outcome);
        return Page();
    }
}
