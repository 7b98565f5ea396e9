using BuildingBlocks;

namespace Shop.Domain;

internal sealed partial class Order
{
    public const int LongestMethod = 100;

    public OrderState State { get; private set; } = OrderState.PendingPayment;

    public string? PaymentMethod { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>What the payment provider kept; null where that is not known.</summary>
    public long? FeeMinor { get; private set; }

    public DateTimeOffset? CanceledAt { get; private set; }

    /// <summary>It was paid, and an invoice is still to come.</summary>
    public bool AwaitsInvoice { get; private set; }

    /// <summary>It was paid and holds: what it is of may be downloaded, made and sent.</summary>
    public bool IsPaid => PaidAt is not null && State != OrderState.Canceled;

    /// <summary>Notes the payment; the order goes on at once to where its things are made, after as many days as the studio wants to look at it.</summary>
    public Outcome MarkPaid(string method, DateTimeOffset now, int reviewDays = 0)
    {
        var named = method.Trim();
        if (!OrderMoves.Allows(State, OrderState.Paid))
            return Outcome.Refused(IsPaid
                ? $"Order {Number} is already marked as paid ({PaymentMethod})."
                : $"Order {Number} was canceled and can no longer be paid.");
        if (Named(named) is { Succeeded: false } refused)
            return refused;

        (PaymentMethod, PaidAt, AwaitsInvoice) = (named, now, true);
        Enter(OrderState.Paid, now);
        if (_lines.TrueForAll(line => !line.IsMade))
        {
            Enter(OrderState.Completed, now);
        }
        else if (reviewDays == 0)
        {
            Enter(OrderState.Processing, now);
        }
        else
        {
            Enter(OrderState.InReview, now);
            ReviewEndsAt = now.AddDays(reviewDays);
        }

        return Outcome.Done;
    }

    /// <summary>What the payment provider kept, as far as that is known now.</summary>
    public Outcome NoteFee(long feeMinor)
    {
        if (PaidAt is null)
            return Outcome.Refused($"Order {Number} was not paid yet.");
        if (feeMinor < 0 || feeMinor > TotalMinor)
            return Outcome.Refused($"A fee is between nothing and {Total}, which the order was paid with.", "Fee");

        FeeMinor = feeMinor;
        return Outcome.Done;
    }

    /// <summary>Whoever paid gets the money back before that.</summary>
    public Outcome Cancel(DateTimeOffset now)
    {
        if (!OrderMoves.Allows(State, OrderState.Canceled))
            return Outcome.Refused($"Order {Number} is already canceled.");
        if (IsPaid && RefundableMinor > 0)
            return Outcome.Refused($"Order {Number} is paid: {new Money(RefundableMinor, Currency)} have to go back before it can be canceled.");

        Enter(OrderState.Canceled, now);
        CanceledAt = now;
        return Outcome.Done;
    }

    public void HasInvoice() => AwaitsInvoice = false;

    private static Outcome Named(string method) => method.Length is 0 or > LongestMethod || method.Any(char.IsControl)
        ? Outcome.Refused($"Say in at most {LongestMethod} characters how the order was paid, such as “Bank transfer”.", "Method")
        : Outcome.Done;
}
