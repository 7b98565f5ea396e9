namespace Shop.Domain.Paying;

/// <summary>A try of a buyer to pay an order on the page of a payment provider. There is one open try of an order at a time.</summary>
internal sealed class Payment
{
    /// <summary>For so long the provider's page takes money.</summary>
    public static readonly TimeSpan OpenFor = TimeSpan.FromHours(1);

    /// <summary>For so long after payment a fee that is not told yet is asked for.</summary>
    public static readonly TimeSpan FeeWithin = TimeSpan.FromDays(3);

    public required Guid Id { get; init; }

    public required Guid OrderId { get; init; }

    /// <summary>From 1; the provider takes the same try for the same, however often it is told of it.</summary>
    public required int Attempt { get; init; }

    public required long AmountMinor { get; init; }

    public required string Currency { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public PaymentState State { get; private set; } = PaymentState.Open;

    /// <summary>The provider's name of the try; null until it answered.</summary>
    public string? Session { get; private set; }

    /// <summary>The page that takes the money; null until the provider answered.</summary>
    public string? Page { get; private set; }

    /// <summary>The provider's name of the money; null before it came.</summary>
    public string? Charge { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>Until when somebody asks for the fee; null once it is known.</summary>
    public DateTimeOffset? AwaitsFeeUntil { get; private set; }

    public Money Amount => new(AmountMinor, Currency);

    public DateTimeOffset ClosesAt => OpenedAt + OpenFor;

    public string IdempotencyKey => $"order-{OrderId:N}-{Attempt}";

    /// <summary>Whether the buyer can be sent to it: not when its page closes under their eyes, or would be open too short for the provider.</summary>
    public bool IsOfUse(DateTimeOffset now) => State == PaymentState.Open && (Page is null ? now < OpenedAt.AddMinutes(25) : now < ClosesAt.AddMinutes(-2));

    public static Payment Open(Order order, int attempt, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        OrderId = order.Id,
        Attempt = attempt,
        AmountMinor = order.TotalMinor,
        Currency = order.Currency,
        OpenedAt = now,
    };

    public void Begun(string session, string page) => (Session, Page) = (session, page);

    /// <summary>The money came, and the order holds it.</summary>
    public void Pay(string charge, DateTimeOffset now, bool feeIsKnown) =>
        (State, Charge, PaidAt, AwaitsFeeUntil) = (PaymentState.Paid, charge, now, feeIsKnown ? null : now + FeeWithin);

    /// <summary>The money came, and the order does not take it: it goes back.</summary>
    public void PayInVain(string charge, DateTimeOffset now) => (State, Charge, PaidAt) = (PaymentState.Surplus, charge, now);

    public void FeeIsKnown() => AwaitsFeeUntil = null;

    /// <summary>What came in vain went back.</summary>
    public void GiveBack() => State = PaymentState.GivenBack;

    public void Close() => State = PaymentState.Closed;
}

/// <summary>Where a try to pay stands.</summary>
internal enum PaymentState
{
    Open,
    Paid,

    /// <summary>Nobody paid.</summary>
    Closed,

    /// <summary>Somebody paid what was paid or canceled already.</summary>
    Surplus,

    GivenBack,
}
