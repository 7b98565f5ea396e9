namespace Galleries.Domain;

/// <summary>Where the photos of a gallery come from, to be compared with it whenever the photographer says so.</summary>
internal sealed class Source(Guid galleryId, SourceKind kind, string address, DateTimeOffset setAt)
{
    public Guid GalleryId { get; private set; } = galleryId;

    public SourceKind Kind { get; private set; } = kind;

    /// <summary>As typed; without any secret.</summary>
    public string Address { get; private set; } = address;

    public DateTimeOffset SetAt { get; private set; } = setAt;

    public int Version { get; private set; }

    public SourcePlace Place => new(Kind, Address);

    public void Move(SourcePlace place, DateTimeOffset now) => (Kind, Address, SetAt) = (place.Kind, place.Address, now);
}

/// <summary>The kinds of place that photos can come from.</summary>
internal enum SourceKind
{
    Folder,
}

/// <summary>Where photos are.</summary>
internal sealed record SourcePlace(SourceKind Kind, string Address);
