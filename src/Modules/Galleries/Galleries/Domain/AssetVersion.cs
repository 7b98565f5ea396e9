using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>What of an asset belongs to its file, so that another file can take its place and it can come back.</summary>
internal sealed record AssetVersion(
    string FileName, AssetKind Kind, string MediaType, int Width, int Height, DateTime? TakenAt, TimeSpan? Duration, string BlobKey, string ContentKey, uint Crc32, long Length,
    AssetProgress Progress, string? Problem, string Placeholder, PosterProgress Poster, string? PosterKey, string? SourcePath, string? SourceStamp)
{
    /// <summary>The file whose place it took by hand; null for one that was uploaded, or is its source's.</summary>
    public ReplacedFile? Replaced { get; init; }

    /// <summary>A file that was stored and checked, and whose previews are made; a video's poster follows.</summary>
    public static AssetVersion Of(SourceFile source, PictureFacts picture, StoredFile file, string placeholder) => new(
        source.FileName, picture.Kind, picture.MediaType, picture.Width, picture.Height, picture.TakenAt, picture.Duration, file.BlobKey, file.ContentKey, file.Crc32, file.Length,
        AssetProgress.Ready, null, placeholder, picture.IsVideo ? PosterProgress.Waiting : PosterProgress.None, null, source.Path, source.Stamp);
}

internal sealed partial class Asset
{
    /// <summary>Where its source had it last; null for one that was uploaded by hand.</summary>
    public string? SourcePath { get; private set; }

    /// <summary>The stamp of that file when it was read.</summary>
    public string? SourceStamp { get; private set; }

    /// <summary>Since when it is no longer in the gallery; what visitors picked of it waits for it. Null for one that is there.</summary>
    public DateTimeOffset? GoneAt { get; private set; }

    public AssetVersion Current => new(
        FileName, Kind, MediaType, Width, Height, TakenAt, Duration, BlobKey, ContentKey, Crc32, Length, Progress, Problem, Placeholder, Poster, PosterKey, SourcePath, SourceStamp)
    {
        Replaced = Replaced,
    };

    /// <summary>Has another file, or another name, and is in the gallery.</summary>
    public void Become(AssetVersion version)
    {
        // What is played of a video goes with its last use; if it is still there, it is found again at once.
        if (GoneAt is not null || ContentKey != version.ContentKey)
            (Playback, PlaybackKey) = (IsOfVideo(version.Kind) ? PlaybackProgress.Waiting : PlaybackProgress.None, null);
        (FileName, Kind, MediaType) = (version.FileName, IsOfVideo(version.Kind) ? ChosenKind ?? version.Kind : version.Kind, version.MediaType);
        (Width, Height, TakenAt, Duration) = (version.Width, version.Height, version.TakenAt, version.Duration);
        if (BlobKey != version.BlobKey)
            IsArchived = false; // other bytes lie where originals are received
        (BlobKey, ContentKey, Crc32, Length) = (version.BlobKey, version.ContentKey, version.Crc32, version.Length);
        (Progress, Problem, Placeholder) = (version.Progress, version.Problem, version.Placeholder);
        (Poster, PosterKey) = (version.Poster, version.PosterKey);
        (SourcePath, SourceStamp, Replaced) = (version.SourcePath, version.SourceStamp, version.Replaced);
        NameKey = NaturalOrder.OfName(FileName);
        (OldestKey, NewestKey) = (NaturalOrder.OldestFirst(TakenAt, NameKey), NaturalOrder.NewestFirst(TakenAt, NameKey));
        FindPlace();
        GoneAt = null;
        TakeOutOfBin();
        Attempts = 0;
        Release();
    }

    /// <summary>The file it has is there, under this path.</summary>
    public void Link(string path, string stamp) => (SourcePath, SourceStamp) = (path, stamp);

    public void Leave(DateTimeOffset now)
    {
        GoneAt = now;
        Release();
    }
}
