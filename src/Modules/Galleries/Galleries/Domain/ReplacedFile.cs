using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>The file whose place another one took by hand.</summary>
/// <param name="Version">The photo as it was; null for one of long ago.</param>
/// <param name="At">When.</param>
/// <param name="ContentKey">What a source has of the photo: the content of its very first file.</param>
/// <param name="Length">Bytes of that.</param>
internal sealed record ReplacedFile(AssetVersion? Version, DateTimeOffset At, string ContentKey, long Length)
{
    /// <summary>More are not remembered, however often a file is replaced.</summary>
    private const int MostVersions = 10;

    public static ReplacedFile Of(Asset asset, DateTimeOffset now)
    {
        var (version, before) = (asset.Current, asset.Replaced);
        return new ReplacedFile(Recent(version, MostVersions), now, before?.ContentKey ?? version.ContentKey, before?.Length ?? version.Length);
    }

    private static AssetVersion? Recent(AssetVersion? version, int count) =>
        count == 0 || version is null ? null : version with { Replaced = version.Replaced is { } older ? older with { Version = Recent(older.Version, count - 1) } : null };
}

internal sealed partial class Asset
{
    /// <summary>The file whose place its own took by hand; null for one that was uploaded, or is its source's.</summary>
    public ReplacedFile? Replaced { get; private set; }

    /// <summary>Since when it has another file than the one it came with, by hand or by an update; null for one that has its first.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>What it was before, the latest first, as far as that is remembered.</summary>
    public IEnumerable<AssetVersion> Former
    {
        get
        {
            for (var version = Replaced?.Version; version is not null; version = version.Replaced?.Version)
                yield return version;
        }
    }

    /// <summary>Its bytes are others from now on.</summary>
    public void Change(DateTimeOffset now) => ChangedAt = now;

    /// <summary>Whether a file of this kind may take its place.</summary>
    public bool IsSameKind(AssetKind kind) => IsVideo ? IsOfVideo(kind) : Kind == kind;

    /// <summary>
    /// It with another file by hand. What it is called but for the extension, when it was taken, and where a source has it stay as they are, and so does its place.
    /// </summary>
    public AssetVersion By(string fileName, PictureFacts picture, StoredFile file, string placeholder, DateTimeOffset now) => Current with
    {
        FileName = picture.MediaType == MediaType || Path.GetExtension(fileName) is not { Length: > 1 } extension ? FileName : Domain.FileName.Clean(Path.ChangeExtension(FileName, extension)),
        MediaType = picture.MediaType,
        Width = picture.Width,
        Height = picture.Height,
        TakenAt = TakenAt ?? picture.TakenAt,
        Duration = picture.Duration,
        BlobKey = file.BlobKey,
        ContentKey = file.ContentKey,
        Crc32 = file.Crc32,
        Length = file.Length,
        Progress = AssetProgress.Ready,
        Problem = null,
        Placeholder = placeholder,
        Poster = IsVideo ? PosterProgress.Waiting : PosterProgress.None,
        PosterKey = null,
        Replaced = ReplacedFile.Of(this, now),
    };

    /// <summary>The source has this file of it; where that is what was put there by hand, nothing is apart any more.</summary>
    public void Link(FoundFile found)
    {
        Link(found.File.Path, found.File.Stamp);
        if (found.ContentKey == ContentKey)
            Replaced = null;
    }
}
