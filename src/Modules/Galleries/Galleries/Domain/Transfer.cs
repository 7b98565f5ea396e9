namespace Galleries.Domain;

/// <summary>
/// A gallery whose originals are being moved, one after the other; how far that is follows from the originals. It outlives its gallery by a moment, so that
/// bytes that are being copied are deleted after that and not before.
/// </summary>
internal sealed class Transfer(Guid galleryId, bool isOutward, DateTimeOffset askedAt)
{
    public Guid GalleryId { get; private set; } = galleryId;

    /// <summary>To the archive; otherwise back.</summary>
    public bool IsOutward { get; private set; } = isOutward;

    public DateTimeOffset AskedAt { get; private set; } = askedAt;

    /// <summary>When it broke off last; null while all is well.</summary>
    public DateTimeOffset? TroubleAt { get; private set; }

    /// <summary>Who has taken it upon itself.</summary>
    public Guid? ClaimId { get; private set; }

    /// <summary>After that the host must have died, and another one may go on.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    public int Version { get; private set; }

    /// <summary>The other way round; whoever moves them sees it before the next one.</summary>
    public void Turn(bool isOutward, DateTimeOffset now) => (IsOutward, AskedAt, ClaimId, ClaimedUntil, TroubleAt) = (isOutward, now, null, null, null);

    public void Claim(Guid claimId, DateTimeOffset until) => (ClaimId, ClaimedUntil) = (claimId, until);

    /// <summary>It goes on.</summary>
    public void Keep(DateTimeOffset until) => ClaimedUntil = until;

    public void NoteProgress() => TroubleAt = null;

    /// <summary>It broke off and is tried again.</summary>
    public void BreakOff(DateTimeOffset now) => (TroubleAt, ClaimId, ClaimedUntil) = (now, null, null);

    public void Release() => (ClaimId, ClaimedUntil) = (null, null);
}
