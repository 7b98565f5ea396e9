namespace BuildingBlocks.Imaging;

/// <summary>
/// Where finished previews lie on disk, keyed by the content of the picture they were made of. Holds <see cref="ImagingOptions.CacheBytes"/> at most:
/// any preview may be gone at any time, and is made again when it is asked for.
/// </summary>
public interface IPreviewCache
{
    /// <summary>Where this preview lies, or would lie; below the cache's folder whatever the key.</summary>
    /// <param name="contentKey">Lower-case hexadecimal, with an overlay's key behind a full stop where one is burnt in; anything else throws <see cref="ArgumentException"/>.</param>
    /// <param name="variant">Which preview.</param>
    string PathOf(string contentKey, Variant variant);

    /// <summary>
    /// Makes those previews of the list that are not there yet, ahead of time; one maker per picture at a time.
    /// The answer tells of all of them, and stopping to wait stops nobody else's waiting.
    /// </summary>
    Task<Rendering> Ensure(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, CancellationToken ct);

    /// <summary>The same with something burnt in. The overlay is that of the key.</summary>
    Task<Rendering> Ensure(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, Overlay? overlay, CancellationToken ct) =>
        Ensure(contentKey, sourcePath, variants, ct);

    /// <summary>
    /// The same for somebody who is looking: goes before what is made ahead of time, with whatever is under way for this picture.
    /// The overlay is that of the key.
    /// </summary>
    Task<Rendering> EnsureNow(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, Overlay? overlay, CancellationToken ct) =>
        Ensure(contentKey, sourcePath, variants, ct);

    /// <summary>Somebody was sent the preview at this path; what was not sent for longest goes first when the cache is full.</summary>
    void NoteUse(string path);

    /// <summary>Removes every preview of this content, those with something burnt in included.</summary>
    void Remove(string contentKey);
}
