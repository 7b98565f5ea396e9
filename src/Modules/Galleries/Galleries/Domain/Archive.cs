using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>
/// An archive somebody asked for: what is in it is fixed once all of it is there, so that every byte is known and a broken download goes
/// on where it stopped. Who asked for it may fetch it, as long as they may still download.
/// </summary>
internal sealed class Archive
{
    /// <summary>How long an archive can be fetched and resumed; while it is prepared, how long that may take.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private Archive(
        Guid id, Guid galleryId, Guid? visitorId, Guid? grantId, string fileName, DownloadSize size, int? edge, long? partBytes, DateTimeOffset startedAt)
    {
        (Id, GalleryId, VisitorId, GrantId) = (id, galleryId, visitorId, grantId);
        (FileName, Size, Edge, PartBytes, StartedAt) = (fileName, size, edge, partBytes, startedAt);
    }

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    /// <summary>Null for the studio's own.</summary>
    public Guid? VisitorId { get; private set; }

    public Guid? GrantId { get; private set; }

    /// <summary>Where it comes as one file.</summary>
    public string FileName { get; private set; }

    public DownloadSize Size { get; private set; }

    /// <summary>The long edge of what is in it, in pixels, as it was when the archive was asked for; null for originals.</summary>
    public int? Edge { get; private set; }

    /// <summary>How large one file is at most; null for however large.</summary>
    public long? PartBytes { get; private set; }

    /// <summary>Who is told when it is ready; null for nobody.</summary>
    public string? NotifyEmail { get; private set; }

    /// <summary>The code of the language they read; null when it is not known.</summary>
    public string? NotifyLanguage { get; private set; }

    /// <summary>What is waited for; empty once the manifest says what came of it.</summary>
    public IReadOnlyList<Guid> Wanted { get; private set; } = [];

    public Manifest Manifest { get; private set; } = Manifest.Empty;

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When the manifest was fixed; null while photos are still made for it.</summary>
    public DateTimeOffset? ReadyAt { get; private set; }

    public static Archive Ask(Guid id, Gallery gallery, Asker asker, ArchiveWish wish, DateTimeOffset now) =>
        new(id, gallery.Id, asker.VisitorId, asker.GrantId, NameOf(gallery, wish), wish.Size, wish.Edge, wish.PartBytes, now);

    /// <summary>Some of it has to be made first.</summary>
    public void WaitFor(IReadOnlyList<Guid> wanted) => Wanted = wanted;

    /// <summary>From here on nothing in it changes.</summary>
    public void Fix(Manifest manifest, DateTimeOffset now) => (Manifest, Wanted, ReadyAt) = (manifest, [], now);

    public void Notify(string email, string? language) => (NotifyEmail, NotifyLanguage) = (email, language);

    public bool BelongsTo(Guid galleryId, Asker asker) =>
        GalleryId == galleryId && VisitorId == asker.VisitorId && GrantId == asker.GrantId;

    public bool IsOver(DateTimeOffset now) => now >= Until;

    public DateTimeOffset Until => (ReadyAt ?? StartedAt) + Lifetime;

    /// <summary>Of one of its parts.</summary>
    public string FileNameOf(int part, int parts) => parts == 1 ? FileName : $"{Path.GetFileNameWithoutExtension(FileName)} - part {part} of {parts}.zip";

    private static string NameOf(Gallery gallery, ArchiveWish wish)
    {
        string?[] words = [gallery.Name, wish.Subject, WordOf(wish.Size)];
        return Domain.FileName.Clean($"{string.Join(" - ", words.Where(word => word is not null)).Replace('/', '-').Replace('\\', '-')}.zip");
    }

    private static string? WordOf(DownloadSize size) => size switch
    {
        DownloadSize.HighRes => "high resolution",
        DownloadSize.WebSize => "web size",
        _ => null,
    };
}

/// <summary>What somebody asks to have in an archive.</summary>
/// <param name="Size">In which size.</param>
/// <param name="Edge">Pixels; null for originals.</param>
/// <param name="PartBytes">How large one file is at most; null for however large.</param>
/// <param name="Subject">Which photos, for the name; null for everything.</param>
internal sealed record ArchiveWish(DownloadSize Size, int? Edge, long? PartBytes, string? Subject);

/// <summary>What is in an archive, in its order, and what should be but could not be made.</summary>
internal sealed record Manifest(IReadOnlyList<ManifestEntry> Entries)
{
    public static Manifest Empty { get; } = new([]);

    public IReadOnlyList<MissingFile> Missing { get; init; } = [];
}

/// <summary>One file in an archive.</summary>
/// <param name="AssetId">The asset.</param>
/// <param name="Name">Its name inside the archive, unique there.</param>
/// <param name="BlobKey">Where the bytes lie.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Crc32">Known since the bytes were stored.</param>
/// <param name="Modified">When it was taken, or else received.</param>
internal sealed record ManifestEntry(Guid AssetId, string Name, string BlobKey, long Length, uint Crc32, DateTimeOffset Modified);

/// <summary>A photo that could not be made in the archive's size.</summary>
internal sealed record MissingFile(Guid AssetId, string FileName);
