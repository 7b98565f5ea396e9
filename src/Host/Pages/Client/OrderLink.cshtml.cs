using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Shop.UseCases.Buying;

namespace Host.Pages.Client;

/// <summary>The link of an order's mail: exchanged for the order's cookie, so that the token leaves the address at once.</summary>
[EnableRateLimiting(GuessLimits.Links)]
internal sealed class OrderLinkModel(IQueryHandler<FindOrder, OrderView?> orders, OrderLinks links) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        if (await orders.Handle(new FindOrder(token), ct) is not { } order)
            return NotFound();

        links.Remember(HttpContext, order.OrderId, token);
        return new SeeOther($"/orders/{order.OrderId}");
    }
}
