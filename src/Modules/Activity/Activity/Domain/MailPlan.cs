namespace Activity.Domain;

/// <summary>What the studio gets by mail without asking for it. There is exactly one.</summary>
internal sealed class MailPlan
{
    private const int UsualHour = 7;
    private const int Morning = 6;

    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000001");

    public required Guid Id { get; init; }

    /// <summary>When yesterday's digest goes out, by the studio's clock; null for never.</summary>
    public int? DigestHour { get; private set; } = UsualHour;

    /// <summary>The last day whose digest was seen to, sent or not; null before the first.</summary>
    public DateOnly? DigestedOn { get; private set; }

    /// <summary>What there was to see to when the last digest was sent, so that the same is no news.</summary>
    public string DigestedTasks { get; private set; } = "";

    /// <summary>The day of the month on which the month before is closed and its papers are mailed; null for never.</summary>
    public int? PapersDay { get; private set; }

    /// <summary>Who gets them, as an address; empty for the accountants of the team.</summary>
    public string PapersTo { get; private set; } = "";

    /// <summary>The last month whose papers were seen to; null before the first.</summary>
    public DateOnly? PapersOf { get; private set; }

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

    /// <summary>Mails papers from now on; the first are those of the month that this day is in.</summary>
    public void MailPapers(int? day, string to, DateOnly today)
    {
        if (PapersDay is null)
            PapersOf = ClosedMonth.Of(today).AddMonths(-1);
        (PapersDay, PapersTo) = (day, to);
    }

    /// <summary>The month whose papers are due, by the studio's clock; null for none.</summary>
    public DateOnly? DuePapers(DateTime now)
    {
        var month = ClosedMonth.Of(DateOnly.FromDateTime(now)).AddMonths(-1);
        return now.Day >= PapersDay && now.Hour >= Morning && !(PapersOf >= month) ? month : null;
    }

    /// <summary>Notes that a month's papers are mailed. False where they were before.</summary>
    public bool TakePapers(DateOnly month)
    {
        if (PapersOf >= month)
            return false;

        PapersOf = month;
        return true;
    }

    /// <summary>Keeps what there is to see to. False where it was the same, or nothing.</summary>
    public bool TakeTasks(string tasks)
    {
        var areNews = tasks.Length > 0 && tasks != DigestedTasks;
        DigestedTasks = tasks;
        return areNews;
    }
}
