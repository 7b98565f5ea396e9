using Shop.Domain.Paying;

namespace Shop.Ports;

/// <summary>Where the keys of the payment provider come from.</summary>
internal interface IPaymentKeys
{
    /// <summary>Whether the installation's own settings say them, which then win.</summary>
    bool AreGiven { get; }

    /// <summary>The keys; null where there are none.</summary>
    Task<PaymentKeys?> Find(CancellationToken ct);
}
