namespace Shop.Ports;

/// <summary>What a payment provider tells by itself.</summary>
internal interface IPaymentEvents
{
    /// <summary>Reads what came; null when nobody but the provider could have signed it so just now, and it did not.</summary>
    Task<PaymentEvent?> Read(string body, string signature, CancellationToken ct);
}

/// <summary>Something told about a payment.</summary>
/// <param name="Id">The same thing told again has the same.</param>
/// <param name="Session">The try it is about; null where it names none.</param>
/// <param name="Charge">The money it is about; null where it names none.</param>
internal sealed record PaymentEvent(string Id, string? Session, string? Charge);
