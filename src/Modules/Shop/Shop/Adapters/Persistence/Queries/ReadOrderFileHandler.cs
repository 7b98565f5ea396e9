using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.UseCases.Making;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadOrderFileHandler(ShopDbContext db) : IQueryHandler<ReadOrderFile, OrderFile?>
{
    public async Task<OrderFile?> Handle(ReadOrderFile query, CancellationToken ct)
    {
        if (await db.WholeOrders.FirstOrDefaultAsync(order => order.Id == query.OrderId, ct) is not { } order)
            return null;

        return new OrderFile(
            [.. OrderMoves.ByHand(order.State).Select(OrderViews.StatusOf)], order.ReviewEndsAt, order.PaymentMethod, order.FeeMinor, order.Lines.Sum(line => line.CostMinor),
            order.RefundedMinor, order.IsPaid ? order.RefundableMinor : 0, order.ShipTo?.ToLines() ?? [], order.Country, order.ConsentedAt,
            order.Discount is { } discount ? new OrderDiscountView(discount.Name, discount.Code, discount.AmountMinor) : null,
            [.. order.Lines.OrderBy(line => line.Position).Select(line => Line(order, line))],
            [.. Steps(order).Select(step => new OrderStepView(OrderViews.StatusOf(step.State), step.At))],
            await db.Payments.AnyAsync(payment => payment.OrderId == order.Id && payment.State == PaymentState.Paid, ct),
            order.IsSent,
            [.. order.Notes.Select(note => new OrderNoteView(note.At, note.By, note.Text))]);
    }

    private static OrderFileLine Line(Order order, OrderLine line) =>
        new(line.Position, line.Description, line.IsMade, line.PriceMinor, line.DiscountMinor, line.CostMinor, order.IsPaid ? order.RefundableOf(line) : 0);

    // Orders that are older than their steps know when they were paid or canceled.
    private static IEnumerable<OrderStep> Steps(Order order)
    {
        yield return new OrderStep(OrderState.PendingPayment, order.PlacedAt);
        if (order.Steps.Count == 0 && order.PaidAt is { } paidAt)
            yield return new OrderStep(OrderState.Paid, paidAt);
        if (order.Steps.Count == 0 && order.CanceledAt is { } canceledAt)
            yield return new OrderStep(OrderState.Canceled, canceledAt);
        foreach (var step in order.Steps)
            yield return step;
    }
}
