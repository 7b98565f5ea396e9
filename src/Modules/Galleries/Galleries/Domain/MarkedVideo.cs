namespace Galleries.Domain;

/// <summary>
/// What is played of a gallery's video where its visitors see everything with a watermark: wanted, and made in the background of the rendition without one.
/// One for each watermark the gallery has had lately, so that switching back costs nothing.
/// </summary>
internal sealed class MarkedVideo
{
    /// <summary>How long it is kept after its watermark is no longer in force.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>After that it is tried again.</summary>
    public static readonly TimeSpan FailureKept = TimeSpan.FromDays(1);

    private MarkedVideo(Guid galleryId, string contentKey, string markKey, DateTimeOffset askedAt, DateTimeOffset keptUntil) =>
        (GalleryId, ContentKey, MarkKey, AskedAt, KeptUntil) = (galleryId, contentKey, markKey, askedAt, keptUntil);

    public Guid GalleryId { get; private set; }

    /// <summary>Of the video's original.</summary>
    public string ContentKey { get; private set; }

    /// <summary>Of the watermark.</summary>
    public string MarkKey { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public PlaybackProgress Progress { get; private set; } = PlaybackProgress.Waiting;

    /// <summary>Where it lies; null until it is made.</summary>
    public string? BlobKey { get; private set; }

    /// <summary>SHA-256, lower-case hexadecimal; empty until it is made.</summary>
    public string Hash { get; private set; } = "";

    public long Length { get; private set; }

    public DateTimeOffset KeptUntil { get; private set; }

    public int Attempts { get; private set; }

    public Guid? ClaimId { get; private set; }

    /// <summary>After that the host must have died, and another one may try.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    public int Version { get; private set; }

    public static MarkedVideo Want(Guid galleryId, string contentKey, string markKey, DateTimeOffset now) => new(galleryId, contentKey, markKey, now, now + Kept);

    public bool IsMade => BlobKey is not null;

    public void Claim(Guid claimId, DateTimeOffset now, DateTimeOffset until)
    {
        if (Attempts >= Asset.MostAttempts)
        {
            Fail(now);
            return;
        }

        (ClaimId, ClaimedUntil) = (claimId, until);
        Attempts++;
    }

    public void Hold(DateTimeOffset until) => ClaimedUntil = until;

    public void Release() => (ClaimId, ClaimedUntil) = (null, null);

    /// <summary>The host that claimed it goes in good order: that was no attempt.</summary>
    public void HandBack()
    {
        Release();
        Attempts--;
    }

    public void Receive(StoredFile file, DateTimeOffset now)
    {
        (BlobKey, Hash, Length) = (file.BlobKey, file.ContentKey, file.Length);
        (Progress, KeptUntil) = (PlaybackProgress.Made, now + Kept);
        Release();
    }

    public void Miss(DateTimeOffset now)
    {
        Release();
        if (Attempts >= Asset.MostVideoAttempts)
            Fail(now);
    }

    public void KeepOn(DateTimeOffset now) => KeptUntil = now + Kept;

    private void Fail(DateTimeOffset now)
    {
        (Progress, KeptUntil) = (PlaybackProgress.Failed, now + FailureKept);
        Release();
    }
}
