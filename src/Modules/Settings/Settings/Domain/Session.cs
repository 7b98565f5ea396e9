namespace Settings.Domain;

/// <summary>Somebody signed in on one device. It is gone when it is ended.</summary>
internal sealed class Session(Guid id, Guid memberId, string device, DateTimeOffset startedAt, bool awaitsCode)
{
    public const int LongestDevice = 100;

    /// <summary>How long it lasts without being used.</summary>
    public static readonly TimeSpan IdleTime = TimeSpan.FromDays(14);

    /// <summary>How long the code may take to be typed.</summary>
    public static readonly TimeSpan CodeTime = TimeSpan.FromMinutes(10);

    /// <summary>How long it is known to be the same person, for what needs certainty.</summary>
    public static readonly TimeSpan CertainTime = TimeSpan.FromMinutes(10);

    /// <summary>Requests closer to each other are one sighting.</summary>
    public static readonly TimeSpan SightingTime = TimeSpan.FromMinutes(5);

    public Guid Id { get; private set; } = id;

    public Guid MemberId { get; private set; } = memberId;

    /// <summary>Such as "Firefox on Windows".</summary>
    public string Device { get; private set; } = device.Length > LongestDevice ? device[..LongestDevice] : device;

    public DateTimeOffset StartedAt { get; private set; } = startedAt;

    public DateTimeOffset SeenAt { get; private set; } = startedAt;

    /// <summary>When its owner last proved who they are.</summary>
    public DateTimeOffset ProvedAt { get; private set; } = startedAt;

    /// <summary>The password was right; nothing is open yet.</summary>
    public bool AwaitsCode { get; private set; } = awaitsCode;

    public int Version { get; private set; }

    public bool IsOver(DateTimeOffset now) => now >= SeenAt + (AwaitsCode ? CodeTime : IdleTime);

    public bool IsCertain(DateTimeOffset now) => now < ProvedAt + CertainTime;

    public void Open(DateTimeOffset now)
    {
        AwaitsCode = false;
        Prove(now);
    }

    public void Prove(DateTimeOffset now) => (ProvedAt, SeenAt) = (now, now);

    public void See(DateTimeOffset now) => SeenAt = now;
}
