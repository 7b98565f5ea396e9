namespace BuildingBlocks.Messaging;

/// <summary>How patient the pump is.</summary>
public sealed class MessagingOptions
{
    /// <summary>The pauses after a subscriber's failures; after the last try the message is parked as a dead letter.</summary>
    public IReadOnlyList<TimeSpan> RetryPauses { get; set; } =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5),
    ];

    /// <summary>How often the pump looks without having been woken, should a wake-up ever be lost.</summary>
    public TimeSpan SafetyPoll { get; set; } = TimeSpan.FromSeconds(30);
}
