namespace Settings.Domain;

internal sealed partial class Account
{
    public const int TriesBeforeLock = 5;

    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    public int WrongTries { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>
    /// Counts a try before its password is looked at, so that many at once get no more tries than one after the other.
    /// False while locked; such a try does not count.
    /// </summary>
    public bool CountTry(DateTimeOffset now)
    {
        if (LockedUntil > now)
            return false;

        if (LockedUntil is not null)
            ForgiveTries();

        WrongTries++;
        if (WrongTries >= TriesBeforeLock)
            LockedUntil = now + LockTime;

        return true;
    }

    /// <summary>The password was right after all.</summary>
    public void Welcome(DateTimeOffset now)
    {
        ForgiveTries();
        LastSignInAt = now;
    }

    private void ForgiveTries() => (WrongTries, LockedUntil) = (0, null);
}
