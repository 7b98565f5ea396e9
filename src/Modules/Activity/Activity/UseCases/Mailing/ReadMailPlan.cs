namespace Activity.UseCases.Mailing;

/// <summary>What the studio gets by mail without asking for it.</summary>
public sealed record ReadMailPlan;

/// <summary>What it gets, and what is due.</summary>
/// <param name="DigestHour">When yesterday's digest goes out, by the studio's clock; null for never.</param>
/// <param name="DueDigest">The day whose digest is due now; null for none.</param>
public sealed record MailPlanCard(int? DigestHour, DateOnly? DueDigest)
{
    /// <summary>The day of the month on which the month before is closed and its papers are mailed; null for never.</summary>
    public int? PapersDay { get; init; }

    /// <summary>Who gets them, as an address; empty for the accountants of the team.</summary>
    public string PapersTo { get; init; } = "";

    /// <summary>The first day of the month whose papers are due now; null for none.</summary>
    public DateOnly? DuePapers { get; init; }
}
