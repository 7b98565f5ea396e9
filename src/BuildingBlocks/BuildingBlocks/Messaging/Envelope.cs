namespace BuildingBlocks.Messaging;

/// <summary>A stored message. It goes with its last delivery.</summary>
internal sealed class Envelope
{
    public long Sequence { get; init; }

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Body { get; init; }

    public required string Lane { get; init; }

    public required DateTimeOffset EnqueuedAt { get; init; }
}

/// <summary>What one subscriber still has to do with a message. It goes in the transaction of the subscriber's effect.</summary>
internal sealed class Delivery
{
    public long Sequence { get; init; }

    public required string Subscriber { get; init; }

    public required string Lane { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required DeliveryState State { get; init; }

    public required int Attempts { get; init; }

    public DateTimeOffset? RetryAt { get; init; }

    public DateTimeOffset? LastTriedAt { get; init; }

    public string? LastError { get; init; }
}

/// <summary>Whether a delivery is still tried.</summary>
internal enum DeliveryState
{
    Pending,
    Dead,
}
