using BuildingBlocks;

namespace Shop.Domain;

internal sealed partial class Order
{
    public const int LongestMethod = 100;

    public OrderState State { get; private set; } = OrderState.PendingPayment;

    public string? PaymentMethod { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    public DateTimeOffset? CanceledAt { get; private set; }

    /// <summary>It was paid, and an invoice is still to come.</summary>
    public bool AwaitsInvoice { get; private set; }

    public Outcome MarkPaid(string method, DateTimeOffset now)
    {
        var named = method.Trim();
        if (!OrderMoves.Allows(State, OrderState.Paid))
            return Outcome.Refused(State == OrderState.Paid
                ? $"Order {Number} is already marked as paid ({PaymentMethod})."
                : $"Order {Number} was canceled and can no longer be paid.");
        if (named.Length is 0 or > LongestMethod)
            return Outcome.Refused($"Say in at most {LongestMethod} characters how the order was paid, such as “Bank transfer”.", "Method");

        (State, PaymentMethod, PaidAt, AwaitsInvoice) = (OrderState.Paid, named, now, true);
        return Outcome.Done;
    }

    public Outcome Cancel(DateTimeOffset now)
    {
        if (!OrderMoves.Allows(State, OrderState.Canceled))
            return Outcome.Refused(State == OrderState.Paid
                ? $"Order {Number} is paid and can't be canceled."
                : $"Order {Number} is already canceled.");

        (State, CanceledAt) = (OrderState.Canceled, now);
        return Outcome.Done;
    }

    public void HasInvoice() => AwaitsInvoice = false;
}
