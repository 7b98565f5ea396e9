using BuildingBlocks;
using Shop.Domain;
using Shop.Domain.Paying;

namespace Shop.Ports;

/// <summary>A way to pay an order.</summary>
internal interface IPaymentGateway
{
    /// <summary>Which.</summary>
    WayToPay Way { get; }

    /// <summary>Whether buyers can pay this amount so at the moment.</summary>
    Task<bool> Takes(Money amount, CancellationToken ct);

    /// <summary>Begins a payment; told of the same try again, the answer is the same.</summary>
    Task<PaymentStart> Begin(Order order, Payment payment, CancellationToken ct);

    /// <summary>What became of a try; null where that is known nowhere else, or can't be asked at the moment.</summary>
    Task<PaymentReport?> Look(Payment payment, CancellationToken ct);

    /// <summary>The page takes no money any more.</summary>
    Task Close(Payment payment, CancellationToken ct);

    /// <summary>Returns money; told of the same refund again, it goes back once.</summary>
    Task<ReturnAnswer> Return(Payment payment, Money amount, string key, CancellationToken ct);
}

/// <summary>How a payment begins.</summary>
internal abstract record PaymentStart;

/// <summary>On a page of the provider.</summary>
internal sealed record HostedStart(string Session, Uri Page) : PaymentStart;

/// <summary>There is nothing to pay.</summary>
internal sealed record PaidStart : PaymentStart;

/// <summary>The buyer pays by hand, as the studio says.</summary>
internal sealed record InstructedStart : PaymentStart;

/// <summary>Not now.</summary>
internal sealed record RefusedStart : PaymentStart;

/// <summary>What the provider says of a try.</summary>
/// <param name="IsPaid">The money came.</param>
/// <param name="IsClosed">No money comes any more.</param>
/// <param name="OrderId">What the provider takes it for.</param>
/// <param name="Amount">What it is about; null where the provider's amount can't be told in the currency.</param>
/// <param name="Charge">Its name of the money; null before it came.</param>
/// <param name="FeeMinor">What it kept, in the same currency; null where that is not known yet.</param>
/// <param name="ReturnedMinor">What went back.</param>
internal sealed record PaymentReport(bool IsPaid, bool IsClosed, Guid? OrderId, Money? Amount, string? Charge, long? FeeMinor, long ReturnedMinor);

/// <summary>What came of returning money.</summary>
/// <param name="Outcome">Done, or a sentence for the studio.</param>
/// <param name="IsFinal">False when it is worth to try the same again.</param>
internal sealed record ReturnAnswer(Outcome Outcome, bool IsFinal);
