namespace BuildingBlocks.Imaging;

/// <summary>Where finished previews lie on disk, keyed by the content of the picture they were made of.</summary>
public interface IPreviewCache
{
    /// <summary>Where this preview lies, or would lie; below the cache's folder whatever the key.</summary>
    /// <param name="contentKey">Lower-case hexadecimal; anything else throws <see cref="ArgumentException"/>.</param>
    /// <param name="variant">Which preview.</param>
    string PathOf(string contentKey, Variant variant);

    /// <summary>Makes those previews of the list that are not there yet; one maker per picture at a time.</summary>
    Task<Rendering> Ensure(string contentKey, string sourcePath, IReadOnlyList<Variant> variants, CancellationToken ct);

    /// <summary>Removes every preview of this content.</summary>
    void Remove(string contentKey);
}
