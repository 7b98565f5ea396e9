namespace Settings.Domain;

/// <summary>Wrong guesses in a row, and until when there are no more. Counted before a guess is looked at, so that many at once get no more than one after the other.</summary>
internal sealed record Tries(int Wrong, DateTimeOffset? PausedUntil)
{
    public const int BeforePause = 5;

    public static readonly TimeSpan PauseTime = TimeSpan.FromMinutes(15);

    public static Tries None => new(0, null);

    /// <summary>With one more; null during the pause, when nothing counts.</summary>
    public Tries? Count(DateTimeOffset now)
    {
        if (PausedUntil > now)
            return null;

        var wrong = PausedUntil is null ? Wrong + 1 : 1;
        return new Tries(wrong, wrong >= BeforePause ? now + PauseTime : null);
    }
}
