namespace Activity.UseCases.Mailing;

/// <summary>What the studio gets by mail without asking for it.</summary>
public sealed record ReadMailPlan;

/// <summary>What it gets, and what is due.</summary>
/// <param name="DigestHour">When yesterday's digest goes out, by the studio's clock; null for never.</param>
/// <param name="DueDigest">The day whose digest is due now; null for none.</param>
public sealed record MailPlanCard(int? DigestHour, DateOnly? DueDigest);
