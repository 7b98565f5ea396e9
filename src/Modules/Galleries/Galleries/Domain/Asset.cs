using BuildingBlocks;
using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>One picture or video of a gallery: an original kept byte for byte, and how far its previews are.</summary>
internal sealed partial class Asset
{
    /// <summary>Attempts at a poster, and at a rendition for playing, that may fail.</summary>
    public const int MostVideoAttempts = 2;

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

    /// <summary>What the photographer made of a video, whatever its length and whichever file it gets; null while nobody chose.</summary>
    public AssetKind? ChosenKind { get; private set; }

    /// <summary>The part of the gallery it belongs to; null for none.</summary>
    public Guid? SceneId { get; private set; }

    /// <summary>Such as <c>image/jpeg</c>, told by content.</summary>
    public string MediaType { get; private set; }

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>The camera's wall clock.</summary>
    public DateTime? TakenAt { get; private set; }

    /// <summary>How long a video runs; null for pictures, and for a video that does not say.</summary>
    public TimeSpan? Duration { get; private set; }

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

    /// <summary>How far a video's poster is; a picture needs none.</summary>
    public PosterProgress Poster { get; private set; }

    /// <summary>Where the poster lies; null without one.</summary>
    public string? PosterKey { get; private set; }

    /// <summary>How far the rendition is that is played of a video; a picture needs none.</summary>
    public PlaybackProgress Playback { get; private set; }

    /// <summary>SHA-256 of that rendition, lower-case hexadecimal; null until it is made.</summary>
    public string? PlaybackKey { get; private set; }

    /// <summary>How often somebody began with the previews, or with a video's poster, or then with what is played of it.</summary>
    public int Attempts { get; private set; }

    /// <summary>The batch in which a host has taken the previews upon itself.</summary>
    public Guid? ClaimId { get; private set; }

    /// <summary>After that the host must have died, and another one may try.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    public static Asset Receive(Guid id, Guid galleryId, string fileName, PictureFacts picture, StoredFile file, DateTimeOffset now)
    {
        var nameKey = NaturalOrder.OfName(fileName);
        var asset = new Asset(
            id, galleryId, fileName, picture.Kind, picture.MediaType, picture.Width, picture.Height, picture.TakenAt, file.BlobKey,
            file.ContentKey, file.Crc32, file.Length, nameKey, NaturalOrder.OldestFirst(picture.TakenAt, nameKey),
            NaturalOrder.NewestFirst(picture.TakenAt, nameKey), now)
        {
            Duration = picture.Duration,
        };
        asset.FindPlace();
        // A video plays as it is meanwhile: nothing has to be made first.
        if (asset.IsVideo)
            (asset.Progress, asset.Poster, asset.Playback) = (AssetProgress.Ready, PosterProgress.Waiting, PlaybackProgress.Waiting);
        return asset;
    }

    public bool IsVideo => IsOfVideo(Kind);

    /// <summary>Whether there is anything to show of it that stands still.</summary>
    public bool HasPicture => PictureKey is not null;

    /// <summary>Where the picture lies that previews are made of; null where there is none.</summary>
    public string? PictureKey => IsVideo ? PosterKey : BlobKey;

    public static bool IsOfVideo(AssetKind kind) => kind is AssetKind.Clip or AssetKind.Video;

    public void PutInto(Guid? sceneId) => SceneId = sceneId;

    /// <summary>Makes a video a featured one or a clip.</summary>
    public void Feature(bool isFeatured) => ChosenKind = Kind = isFeatured ? AssetKind.Video : AssetKind.Clip;

    public void Claim(Guid claimId, DateTimeOffset until)
    {
        (ClaimId, ClaimedUntil) = (claimId, until);
        Attempts++;
    }

    /// <summary>Whether it still has it who claimed it.</summary>
    public bool Hold(Guid claimId, DateTimeOffset until)
    {
        if (ClaimId != claimId)
            return false;

        ClaimedUntil = until;
        return true;
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

    public void ClaimPoster(Guid claimId, DateTimeOffset until)
    {
        if (Attempts < MostAttempts)
            Claim(claimId, until);
        else
            SettlePoster(PosterProgress.Failed);
    }

    /// <summary>Whether this is news.</summary>
    public bool ReceivePoster(string posterKey, string placeholder, TimeSpan? duration)
    {
        if (Poster == PosterProgress.Made)
            return false;

        (PosterKey, Placeholder) = (posterKey, placeholder);
        Duration ??= duration;
        SettlePoster(PosterProgress.Made);
        return true;
    }

    public void MissPoster()
    {
        Release();
        if (Attempts >= MostVideoAttempts && Poster == PosterProgress.Waiting)
            SettlePoster(PosterProgress.Failed);
    }

    public void ClaimPlayback(Guid claimId, DateTimeOffset until)
    {
        if (Attempts < MostAttempts)
            Claim(claimId, until);
        else
            Playback = PlaybackProgress.Failed;
    }

    /// <summary>Whether this is news.</summary>
    public bool ReceivePlayback(string playbackKey)
    {
        if (Playback == PlaybackProgress.Made)
            return false;

        (Playback, PlaybackKey) = (PlaybackProgress.Made, playbackKey);
        Release();
        return true;
    }

    public void MissPlayback()
    {
        Release();
        if (Attempts >= MostVideoAttempts && Playback == PlaybackProgress.Waiting)
            Playback = PlaybackProgress.Failed;
    }

    /// <summary>Whether there was anything that could not be made of a video.</summary>
    public bool TryAgain()
    {
        if (Poster != PosterProgress.Failed && Playback != PlaybackProgress.Failed)
            return false;

        if (Poster == PosterProgress.Failed)
            Poster = PosterProgress.Waiting;
        if (Playback == PlaybackProgress.Failed)
            Playback = PlaybackProgress.Waiting;
        Attempts = 0;
        Release();
        return true;
    }

    /// <summary>The host that claimed it goes in good order: that was no attempt.</summary>
    public void HandBackPlayback()
    {
        Release();
        if (Playback == PlaybackProgress.Waiting && Attempts > 0)
            Attempts--;
    }

    // From here on attempts are those at what is played.
    private void SettlePoster(PosterProgress progress)
    {
        (Poster, Attempts) = (progress, 0);
        Release();
    }

    /// <summary>What has to be known to send the original.</summary>
    public StoredAsset Stored => new(Id, FileName, Kind, MediaType, BlobKey, ContentKey, Crc32, Length, TakenAt, ReceivedAt) { Playback = Playback };

    public AssetFact Fact => new(Id, FileName, Kind, Width, Height);

    public Outcome CheckCover() => (Progress, HasPicture) switch
    {
        (AssetProgress.Ready, true) => Outcome.Done,
        (AssetProgress.Ready, false) => Outcome.Refused("This video can't be the cover: it has no poster. Please choose a photo.", "AssetId"),
        _ => Outcome.Refused("This photo can't be the cover: its preview is not ready.", "AssetId"),
    };
}

/// <summary>An asset's way from a stored file to something that can be seen.</summary>
internal enum AssetProgress
{
    Waiting,
    Ready,
    Failed,
}

/// <summary>A video's way to a poster.</summary>
internal enum PosterProgress
{
    None,
    Waiting,
    Made,
    Failed,
}

/// <summary>A video's way to a rendition that every browser plays.</summary>
internal enum PlaybackProgress
{
    None,
    Waiting,
    Made,

    /// <summary>What is played is the original.</summary>
    Failed,
}

/// <summary>An original in the store.</summary>
internal sealed record StoredFile(string BlobKey, string ContentKey, uint Crc32, long Length);
