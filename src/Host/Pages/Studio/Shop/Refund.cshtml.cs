using BuildingBlocks;
using BuildingBlocks.Documents;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Buying;
using Shop.UseCases.Making;
using Shop.UseCases.Refunding;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio.Shop;

/// <summary>Returns some or all of what was paid for an order.</summary>
internal sealed class RefundModel(
    IQueryHandler<ReadOrder, OrderView?> orders, IQueryHandler<ReadOrderFile, OrderFile?> files, ICommandHandler<RefundOrder> refund,
    ICommandHandler<PursueRefunds> pursue, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public OrderView Order { get; private set; } = null!;

    public OrderFile Known { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await Read(id, ct) || Known.RefundableMinor == 0)
            return NotFound();

        Form = new() { RefundId = Guid.CreateVersion7(clock.GetUtcNow()), Method = Form.Method, SparesCost = Order.Status == OrderStatus.InReview };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await Read(id, ct))
            return NotFound();

        var (amounts, decimals) = (new List<LineAmount>(), MinorUnits.DigitsOf(Order.Currency));
        foreach (var (position, typed) in Form.Amounts.Where(amount => !string.IsNullOrWhiteSpace(amount.Value)))
        {
            if (Amounts.Read(typed!, decimals) is not { } minor)
                return this.Again(Outcome.Refused(Amounts.Hint(decimals), nameof(RefundOrder.Amounts)));

            amounts.Add(new LineAmount(position, minor));
        }

        return await Return(id, amounts, ct);
    }

    public async Task<IActionResult> OnPostAllAsync(Guid id, CancellationToken ct) => await Read(id, ct)
        ? await Return(id, [.. Known.Lines.Where(line => line.RefundableMinor > 0).Select(line => new LineAmount(line.Position, line.RefundableMinor))], ct)
        : NotFound();

    private async Task<IActionResult> Return(Guid id, IReadOnlyList<LineAmount> amounts, CancellationToken ct)
    {
        var outcome = await refund.Handle(new RefundOrder(id, Form.RefundId, amounts, Form.Method ?? "", Form.Reason ?? "", Form.SparesCost), ct);
        if (outcome.Succeeded)
            outcome = await pursue.Handle(new PursueRefunds(id), ct);

        return outcome.Succeeded
            ? this.Tell($"{Formats.Money(amounts.Sum(amount => amount.AmountMinor), Order.Currency)} go back. The mail with the credit note is on its way.", $"/studio/shop/orders/{id}")
            : this.Again(outcome);
    }

    private async Task<bool> Read(Guid id, CancellationToken ct)
    {
        if (await orders.Handle(new ReadOrder(id), ct) is not { } order || await files.Handle(new ReadOrderFile(id), ct) is not { } file)
            return false;

        (Order, Known) = (order, file);
        Form.Method ??= file.PaymentMethod;
        return true;
    }

    internal sealed class Input
    {
        /// <summary>The refund's, so that the form sent twice returns the money once.</summary>
        public Guid RefundId { get; set; }

        /// <summary>By the line's place, as typed.</summary>
        public Dictionary<int, string?> Amounts { get; set; } = [];

        public string? Method { get; set; }

        public string? Reason { get; set; }

        public bool SparesCost { get; set; }
    }
}
