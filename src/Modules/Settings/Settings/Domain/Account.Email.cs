namespace Settings.Domain;

internal sealed partial class Account
{
    public static readonly TimeSpan EmailLinkTime = TimeSpan.FromHours(2);

    /// <summary>The address that its owner wants to sign in with, once they have shown that they read it; null for none.</summary>
    public string? ProposedEmail { get; private set; }

    /// <summary>The hash of the one link that was mailed there.</summary>
    public string? EmailLinkHash { get; private set; }

    public DateTimeOffset? EmailLinkEndsAt { get; private set; }

    /// <summary>Another address, by the only link that confirms one. False when enough links were mailed for this account within the hour; nothing changes then.</summary>
    public bool ProposeEmail(string email, string hash, DateTimeOffset now)
    {
        if (!CountLink(now))
            return false;

        (ProposedEmail, EmailLinkHash, EmailLinkEndsAt) = (email.Trim(), hash, now + EmailLinkTime);
        return true;
    }

    /// <summary>The address that waits to be confirmed; null where none does any more.</summary>
    public string? WaitingEmail(DateTimeOffset now) => now < EmailLinkEndsAt ? ProposedEmail : null;

    public bool HasEmailLink(string hash, DateTimeOffset now) => WaitingEmail(now) is not null && IsSame(EmailLinkHash, hash);

    /// <summary>The proposed address counts from now on; whatever was mailed to the one before is worth nothing any more.</summary>
    public void TakeProposedEmail()
    {
        (Email, EmailKey) = (ProposedEmail!, KeyOf(ProposedEmail!));
        EndLink();
        ForgetProposedEmail();
    }

    public void ForgetProposedEmail() => (ProposedEmail, EmailLinkHash, EmailLinkEndsAt) = (null, null, null);
}
