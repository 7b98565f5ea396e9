namespace Settings.Domain;

internal sealed partial class Account
{
    public const int LinksPerHour = 3;

    public static readonly TimeSpan InvitationTime = TimeSpan.FromDays(7);

    public static readonly TimeSpan ResetTime = TimeSpan.FromHours(2);

    /// <summary>The hash of the one link that is valid now.</summary>
    public string? LinkHash { get; private set; }

    public DateTimeOffset? LinkEndsAt { get; private set; }

    public DateTimeOffset? LinkHourStartedAt { get; private set; }

    public int LinksThisHour { get; private set; }

    /// <summary>
    /// Makes this the account's only valid link: of an invitation while there is no password, of a reset afterwards.
    /// False when this address got enough of them within the hour; the link before stays valid then.
    /// </summary>
    public bool IssueLink(string hash, DateTimeOffset now)
    {
        if (!CountLink(now))
            return false;

        (LinkHash, LinkEndsAt) = (hash, now + (PasswordHash is null ? InvitationTime : ResetTime));
        return true;
    }

    public bool HasLink(string hash, DateTimeOffset now) =>
        now < LinkEndsAt && IsSame(LinkHash, hash);

    private bool CountLink(DateTimeOffset now)
    {
        if (LinkHourStartedAt is not { } started || now >= started + TimeSpan.FromHours(1))
            (LinkHourStartedAt, LinksThisHour) = (now, 0);

        if (LinksThisHour >= LinksPerHour)
            return false;

        LinksThisHour++;
        return true;
    }

    private void EndLink() => (LinkHash, LinkEndsAt) = (null, null);
}
