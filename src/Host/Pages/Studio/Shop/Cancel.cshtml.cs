using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Buying;
using Shop.UseCases.Making;
using Shop.UseCases.Refunding;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio.Shop;

/// <summary>Cancels an order, once that is confirmed; what was paid goes back.</summary>
internal sealed class CancelModel(
    IQueryHandler<ReadOrder, OrderView?> orders, IQueryHandler<ReadOrderFile, OrderFile?> files, ICommandHandler<CancelOrder> cancel,
    ICommandHandler<PursueRefunds> pursue, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public OrderView Order { get; private set; } = null!;

    public long RefundableMinor { get; private set; }

    /// <summary>The payment provider returns the money, not the studio.</summary>
    public bool IsByProvider { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await Read(id, ct))
            return NotFound();

        Form = new() { RefundId = Guid.CreateVersion7(clock.GetUtcNow()), Method = Form.Method, SparesCost = Order.Status == OrderStatus.InReview };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await Read(id, ct))
            return NotFound();

        if (await cancel.Handle(new CancelOrder(id, Form.RefundId, Form.Method ?? "", Form.SparesCost), ct) is { Succeeded: false } refused)
            return this.Again(refused);

        return await pursue.Handle(new PursueRefunds(id), ct) is { Succeeded: false } later
            ? this.Again(later)
            : this.Tell($"Order {Order.Number} is canceled.", $"/studio/shop/orders/{id}");
    }

    private async Task<bool> Read(Guid id, CancellationToken ct)
    {
        if (await orders.Handle(new ReadOrder(id), ct) is not { } order || await files.Handle(new ReadOrderFile(id), ct) is not { } file)
            return false;

        (Order, RefundableMinor, IsByProvider) = (order, file.RefundableMinor, file.IsPaidByProvider);
        Form.Method ??= file.PaymentMethod;
        return true;
    }

    internal sealed class Input
    {
        /// <summary>The refund's, so that the form sent twice returns the money once.</summary>
        public Guid RefundId { get; set; }

        public string? Method { get; set; }

        public bool SparesCost { get; set; }
    }
}
