using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Imaging;

internal sealed class CachedPreviewMaker(IPreviewCache cache, MarkedPreviews marked) : IPreviewMaker
{
    public async Task<PreviewResult> Make(string contentKey, string path, CancellationToken ct)
    {
        var rendering = await cache.Ensure(contentKey, path, MediaSizes.Previews, ct);
        return rendering.Refusal is { } refusal ? new PreviewResult(null, refusal) : new PreviewResult(rendering.Placeholder ?? "", null);
    }

    public Task MakeMarked(
        string contentKey, Mark mark, Func<CancellationToken, Task<string?>> original, Func<CancellationToken, Task<string?>> image, CancellationToken ct) =>
        marked.MakeAhead(new MediaOriginal(contentKey, original) { OverlayPicture = mark.Image.Length > 0 ? image : null }, Overlays.Of(mark), ct);

    public void Remove(string contentKey) => cache.Remove(contentKey);
}
