using BuildingBlocks.Imaging;
using Galleries.Ports;

namespace Galleries.Adapters.Imaging;

internal sealed class CachedPreviewMaker(IPreviewCache cache) : IPreviewMaker
{
    public async Task<PreviewResult> Make(string contentKey, string path, CancellationToken ct)
    {
        var rendering = await cache.Ensure(contentKey, path, MediaSizes.Previews, ct);
        return rendering.Refusal is { } refusal ? new PreviewResult(null, refusal) : new PreviewResult(rendering.Placeholder ?? "", null);
    }

    public void Remove(string contentKey) => cache.Remove(contentKey);
}
