using BuildingBlocks.Imaging;
using Galleries.Ports;

namespace Galleries.Adapters.Imaging;

internal sealed class CachedPreviewMaker(IPreviewCache cache) : IPreviewMaker
{
    /// <summary>The format every browser of today takes; the other one is made for those who ask.</summary>
    private static readonly Variant[] Variants = [.. MediaSizes.Edges.Select(edge => new Variant(edge, VariantFormat.WebP))];

    public async Task<PreviewResult> Make(string contentKey, string path, CancellationToken ct)
    {
        var rendering = await cache.Ensure(contentKey, path, Variants, ct);
        return rendering.Refusal is { } refusal ? new PreviewResult(null, refusal) : new PreviewResult(rendering.Placeholder ?? "", null);
    }

    public void Remove(string contentKey) => cache.Remove(contentKey);
}
