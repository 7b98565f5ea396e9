namespace Galleries.Domain;

/// <summary>A gallery whose previews are to be made with its watermark, picture after picture. Whatever the watermark is by then: who switches three times asks for one round.</summary>
internal sealed class MarkRound(Guid galleryId, DateTimeOffset askedAt)
{
    public Guid GalleryId { get; private set; } = galleryId;

    public DateTimeOffset AskedAt { get; private set; } = askedAt;

    /// <summary>How often it was asked for. Counted also while nobody has claimed it, so that asking and claiming at the same moment conflict: the picture that asks is not committed yet.</summary>
    public int Asks { get; private set; } = 1;

    /// <summary>How many of them had been heard when it was claimed.</summary>
    public int Heard { get; private set; }

    /// <summary>Asked for while it was under way: what it has passed may have to be looked at once more.</summary>
    public bool AskedAgain => Asks > Heard;

    /// <summary>Who has taken it upon itself.</summary>
    public Guid? ClaimId { get; private set; }

    /// <summary>After that the host must have died, and another one may go on.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    public int Version { get; private set; }

    public void AskAgain() => Asks++;

    public void Claim(Guid claimId, DateTimeOffset until) => (ClaimId, ClaimedUntil, Heard) = (claimId, until, Asks);

    public void Keep(DateTimeOffset until) => ClaimedUntil = until;

    public void Release() => (ClaimId, ClaimedUntil) = (null, null);
}
