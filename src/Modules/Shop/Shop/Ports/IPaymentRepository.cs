using Shop.Domain.Paying;

namespace Shop.Ports;

/// <summary>Tries to pay, and what the provider told of them.</summary>
internal interface IPaymentRepository
{
    /// <summary>The try, or null when there is none.</summary>
    Task<Payment?> Find(Guid paymentId, CancellationToken ct);

    /// <summary>All tries of an order, in order.</summary>
    Task<IReadOnlyList<Payment>> Of(Guid orderId, CancellationToken ct);

    /// <summary>Keeps a new try.</summary>
    void Add(Payment payment);

    /// <summary>Notes that this was told; forgets what was told before that moment.</summary>
    /// <returns>False when it was heard already.</returns>
    Task<bool> Hear(HeardEvent heard, DateTimeOffset forgetBefore, CancellationToken ct);
}
