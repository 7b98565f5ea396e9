namespace Shop.Domain.Paying;

/// <summary>Something the payment provider told, so that it is heard once.</summary>
internal sealed class HeardEvent
{
    /// <summary>The provider's name of it.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset HeardAt { get; init; }
}
