namespace Activity.Domain;

/// <summary>What the studio gets by mail without asking for it. There is exactly one.</summary>
internal sealed class MailPlan
{
    private const int UsualHour = 7;

    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000001");

    public required Guid Id { get; init; }

    /// <summary>When yesterday's digest goes out, by the studio's clock; null for never.</summary>
    public int? DigestHour { get; private set; } = UsualHour;

    /// <summary>The last day whose digest was seen to, sent or not; null before the first.</summary>
    public DateOnly? DigestedOn { get; private set; }

    /// <summary>What there was to see to when the last digest was sent, so that the same is no news.</summary>
    public string DigestedTasks { get; private set; } = "";

    public int Version { get; private set; }

    public static MailPlan Initial() => new() { Id = OnlyId };

    public void Digest(int? hour) => DigestHour = hour;

    /// <summary>Whether the digest of the day before this moment, by the studio's clock, is still to be seen to.</summary>
    public bool IsDigestDue(DateTime now) => now.Hour >= DigestHour && !(DigestedOn >= DateOnly.FromDateTime(now).AddDays(-1));

    /// <summary>Notes that a day's digest is seen to. False where nobody is to get it: it was seen to before, or this day is the one that counting begins with.</summary>
    public bool TakeDigest(DateOnly day)
    {
        if (DigestedOn >= day)
            return false;

        var isFirst = DigestedOn is null;
        DigestedOn = day;
        return !isFirst;
    }

    /// <summary>Keeps what there is to see to. False where it was the same, or nothing.</summary>
    public bool TakeTasks(string tasks)
    {
        var areNews = tasks.Length > 0 && tasks != DigestedTasks;
        DigestedTasks = tasks;
        return areNews;
    }
}
