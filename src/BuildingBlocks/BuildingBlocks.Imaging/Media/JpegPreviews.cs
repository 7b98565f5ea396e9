namespace BuildingBlocks.Imaging.Media;

/// <summary>Previews as JPEG files, for whoever takes nothing else: other programs than browsers.</summary>
public sealed class JpegPreviews(IPreviewCache cache, MarkedPreviews marked)
{
    /// <summary>The preview's file, made where it is not there; null when it can't be made.</summary>
    /// <param name="original">The picture, with what is burnt in.</param>
    /// <param name="edge">One of <see cref="MediaSizes.Edges"/>.</param>
    /// <param name="ct">Stops looking for the original; what is begun is finished.</param>
    public async Task<string?> PathOf(MediaOriginal original, int edge, CancellationToken ct)
    {
        var variant = new Variant(edge, VariantFormat.Jpeg);
        var path = cache.PathOf(original.KeyWith(original.Overlay), variant);
        if (new FileInfo(path) is { Exists: true, Length: > 0 })
        {
            cache.NoteUse(path);
            return path;
        }

        var made = original.Overlay is { } overlay ? await marked.MakeNow(original, overlay, variant, ct) : await MakeClean(original, variant, ct);
        return made is { Refusal: null } ? path : null;
    }

    private async Task<Rendering?> MakeClean(MediaOriginal original, Variant variant, CancellationToken ct) =>
        await original.LocalPath(ct) is { } source ? await cache.EnsureNow(original.ContentKey, source, [variant], null, CancellationToken.None) : null;
}
