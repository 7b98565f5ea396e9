namespace BuildingBlocks.Imaging.Media;

/// <summary>Previews with something burnt in, all sizes at once: nobody made them with the upload, and whoever wants one soon wants the others.</summary>
/// <remarks>
/// Made of the largest clean preview where that is at hand: half the time of decoding the original, and nothing has to be fetched from a store far away
/// (decision 17 has the figures).
/// </remarks>
public sealed class MarkedPreviews(IPreviewCache cache)
{
    private static readonly Variant Largest = MediaSizes.Previews[^1];

    /// <summary>For somebody who is looking.</summary>
    /// <returns>Null when the original would be needed and is not at hand.</returns>
    /// <param name="original">The clean picture.</param>
    /// <param name="overlay">What is burnt in.</param>
    /// <param name="also">A preview that is wanted besides those of the list.</param>
    /// <param name="ct">Stops looking for the original; what is begun is finished.</param>
    public Task<Rendering?> MakeNow(MediaOriginal original, Overlay overlay, Variant also, CancellationToken ct) =>
        Make(original, overlay, (key, source, drawn) => cache.EnsureNow(key, source, [.. MediaSizes.Previews.Append(also).Distinct()], drawn, CancellationToken.None), ct);

    /// <summary>Ahead of time, behind whoever is looking.</summary>
    /// <returns>Null when the original would be needed and is not at hand.</returns>
    public Task<Rendering?> MakeAhead(MediaOriginal original, Overlay overlay, CancellationToken ct) =>
        Make(original, overlay, (key, source, drawn) => cache.Ensure(key, source, MediaSizes.Previews, drawn, ct), ct);

    private async Task<Rendering?> Make(MediaOriginal original, Overlay overlay, Func<string, string, Overlay, Task<Rendering>> make, CancellationToken ct)
    {
        if (original.OverlayPicture is { } picture)
            overlay = overlay with { PicturePath = await picture(ct) ?? throw new IOException("The picture of a watermark is missing.") };

        // An empty file is one that a power cut emptied.
        var clean = cache.PathOf(original.ContentKey, Largest);
        if (new FileInfo(clean) is not { Exists: true, Length: > 0 })
            return await original.LocalPath(ct) is { } path ? await make(original.KeyWith(overlay), path, overlay) : null;

        cache.NoteUse(clean);
        return await make(original.KeyWith(overlay), clean, overlay);
    }
}
