using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Buying;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio.Shop;

/// <summary>Cancels an order, once that is confirmed.</summary>
internal sealed class CancelModel(IQueryHandler<ReadOrder, OrderView?> orders, ICommandHandler<CancelOrder> cancel) : PageModel
{
    public OrderView Order { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await Read(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await Read(id, ct))
            return NotFound();

        return await cancel.Handle(new CancelOrder(id), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"Order {Order.Number} is canceled.", $"/studio/shop/orders/{id}");
    }

    private async Task<bool> Read(Guid id, CancellationToken ct)
    {
        if (await orders.Handle(new ReadOrder(id), ct) is not { } order)
            return false;

        Order = order;
        return true;
    }
}
