using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The photos that were made for downloading in other sizes.</summary>
internal interface IRenditions
{
    Task<Rendition?> Find(string contentKey, int edge, CancellationToken ct);

    /// <summary>Those of one gallery's photos, by content; those that failed included.</summary>
    Task<IReadOnlyDictionary<string, Rendition>> OfGallery(Guid galleryId, int edge, CancellationToken ct);

    /// <summary>Keeps those of one gallery's photos that were made at least until then.</summary>
    Task Keep(Guid galleryId, int edge, DateTimeOffset until, CancellationToken ct);

    /// <summary>Those that nobody used or offered for long, and those whose photo is gone.</summary>
    Task<IReadOnlyList<Rendition>> Unneeded(DateTimeOffset now, int count, CancellationToken ct);

    void Add(Rendition rendition);

    void Remove(Rendition rendition);
}
