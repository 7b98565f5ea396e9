namespace Shop.UseCases.Paying;

/// <summary>How the payment of an order goes on; null when there is no such order. The caller has checked who asks.</summary>
public sealed record ReadPayment(Guid OrderId);

/// <summary>How it goes on.</summary>
/// <param name="Stage">Where it stands.</param>
/// <param name="Page">The provider's page to go to; null unless one is open.</param>
public sealed record PaymentView(PaymentStage Stage, Uri? Page);

/// <summary>Where the payment of an order stands.</summary>
public enum PaymentStage
{
    /// <summary>The buyer pays by hand, as the order's instructions say.</summary>
    Instructions,

    /// <summary>A page of the provider waits for the buyer.</summary>
    OnPage,

    /// <summary>The order is paid.</summary>
    Paid,

    /// <summary>The order was canceled.</summary>
    Canceled,
}

/// <summary>The ways in which an amount can be paid at the moment, the usual one first.</summary>
/// <param name="TotalMinor">Minor units of <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record ListPaymentMethods(long TotalMinor, string Currency);
