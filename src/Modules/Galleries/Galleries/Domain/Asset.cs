using BuildingBlocks;
using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>One picture of a gallery: an original kept byte for byte, and how far its previews are.</summary>
internal sealed class Asset
{
    /// <summary>Claims of one picture after which something more than bad luck must be wrong.</summary>
    public const int MostAttempts = 5;

    private Asset(
        Guid id, Guid galleryId, string fileName, AssetKind kind, string mediaType, int width, int height, DateTime? takenAt, string blobKey,
        string contentKey, uint crc32, long length, string nameKey, string oldestKey, string newestKey, DateTimeOffset receivedAt)
    {
        (Id, GalleryId, FileName, Kind, MediaType) = (id, galleryId, fileName, kind, mediaType);
        (Width, Height, TakenAt) = (width, height, takenAt);
        (BlobKey, ContentKey, Crc32, Length) = (blobKey, contentKey, crc32, length);
        (NameKey, OldestKey, NewestKey, ReceivedAt) = (nameKey, oldestKey, newestKey, receivedAt);
    }

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    public string FileName { get; private set; }

    public AssetKind Kind { get; private set; }

    /// <summary>Such as <c>image/jpeg</c>, told by content.</summary>
    public string MediaType { get; private set; }

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>The camera's wall clock.</summary>
    public DateTime? TakenAt { get; private set; }

    /// <summary>Where the original lies.</summary>
    public string BlobKey { get; private set; }

    /// <summary>SHA-256 of the original, lower-case hexadecimal.</summary>
    public string ContentKey { get; private set; }

    public uint Crc32 { get; private set; }

    public long Length { get; private set; }

    public string NameKey { get; private set; }

    public string OldestKey { get; private set; }

    public string NewestKey { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public AssetProgress Progress { get; private set; }

    /// <summary>Why it can't be shown; null unless failed.</summary>
    public string? Problem { get; private set; }

    /// <summary>A blurred thumbnail as a data URI; empty until the previews are ready.</summary>
    public string Placeholder { get; private set; } = "";

    /// <summary>How often somebody began with the previews.</summary>
    public int Attempts { get; private set; }

    /// <summary>The batch in which a host has taken the previews upon itself.</summary>
    public Guid? ClaimId { get; private set; }

    /// <summary>After that the host must have died, and another one may try.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    public static Asset Receive(Guid id, Guid galleryId, string fileName, PictureFacts picture, StoredFile file, DateTimeOffset now)
    {
        var nameKey = NaturalOrder.OfName(fileName);
        return new Asset(
            id, galleryId, fileName, picture.Kind, picture.MediaType, picture.Width, picture.Height, picture.TakenAt, file.BlobKey,
            file.ContentKey, file.Crc32, file.Length, nameKey, NaturalOrder.OldestFirst(picture.TakenAt, nameKey),
            NaturalOrder.NewestFirst(picture.TakenAt, nameKey), now);
    }

    public void Claim(Guid claimId, DateTimeOffset until)
    {
        (ClaimId, ClaimedUntil) = (claimId, until);
        Attempts++;
    }

    /// <summary>The host that claimed it is gone, by no fault of the picture.</summary>
    public void Release() => (ClaimId, ClaimedUntil) = (null, null);

    /// <summary>Whether this is news.</summary>
    public bool BecomeReady(string placeholder)
    {
        if (Progress == AssetProgress.Ready)
            return false;

        (Progress, Placeholder, Problem) = (AssetProgress.Ready, placeholder, null);
        Release();
        return true;
    }

    /// <summary>Whether this is news; what was shown once stays shown.</summary>
    public bool Fail(string problem)
    {
        if (Progress != AssetProgress.Waiting)
            return false;

        (Progress, Problem) = (AssetProgress.Failed, problem);
        Release();
        return true;
    }

    /// <summary>What has to be known to send the original.</summary>
    public StoredAsset Stored => new(Id, FileName, Kind, MediaType, BlobKey, ContentKey, Crc32, Length, TakenAt, ReceivedAt);

    public AssetFact Fact => new(Id, FileName, Kind, Width, Height);

    public Outcome CheckCover() =>
        Progress == AssetProgress.Ready
            ? Outcome.Done
            : Outcome.Refused("This photo can't be the cover: its preview is not ready.", "AssetId");
}

/// <summary>An asset's way from a stored file to something that can be seen.</summary>
internal enum AssetProgress
{
    Waiting,
    Ready,
    Failed,
}

/// <summary>What a picture's own bytes say about it.</summary>
internal sealed record PictureFacts(AssetKind Kind, string MediaType, int Width, int Height, DateTime? TakenAt);

/// <summary>An original in the store.</summary>
internal sealed record StoredFile(string BlobKey, string ContentKey, uint Crc32, long Length);
