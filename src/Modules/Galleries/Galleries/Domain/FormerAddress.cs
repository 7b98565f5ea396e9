namespace Galleries.Domain;

/// <summary>A part of an address that was a gallery's once. It leads there for as long as the gallery is there, and is never another one's.</summary>
internal sealed class FormerAddress
{
    public FormerAddress(string slug, Guid galleryId, DateTimeOffset leftAt) => (Slug, GalleryId, LeftAt) = (slug, galleryId, leftAt);

    public string Slug { get; private set; }

    public Guid GalleryId { get; private set; }

    public DateTimeOffset LeftAt { get; private set; }
}
