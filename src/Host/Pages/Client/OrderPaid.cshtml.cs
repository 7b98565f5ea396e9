using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Shop.UseCases.Paying;

namespace Host.Pages.Client;

/// <summary>Where buyers come back to from the page of the payment provider, often before it told us anything.</summary>
[EnableRateLimiting(GuessLimits.Links)]
internal sealed class OrderPaidModel(OrderLinks links, ICommandHandler<CheckPayment> check) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid orderId, CancellationToken ct)
    {
        if (await links.Find(HttpContext, orderId) is null)
            return NotFound();

        await check.Handle(new CheckPayment(orderId), ct);
        return new SeeOther($"/orders/{orderId}");
    }
}
