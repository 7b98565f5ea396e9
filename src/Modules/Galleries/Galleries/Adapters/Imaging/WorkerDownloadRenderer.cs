using BuildingBlocks.Imaging;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Imaging;

internal sealed class WorkerDownloadRenderer(IImageWorkers workers, IPreviewCache cache) : IDownloadRenderer
{
    /// <summary>What may be printed is looked at closely.</summary>
    private const int HighResQuality = 92;

    public Task<RenderedPicture> Render(string contentKey, string path, int edge, bool isAwaited, CancellationToken ct) =>
        edge == Offer.WebSizeEdge ? Preview(contentKey, path, isAwaited, ct) : Anew(path, edge, isAwaited, ct);

    // It exists since the upload, unless the cache was full.
    private async Task<RenderedPicture> Preview(string contentKey, string path, bool isAwaited, CancellationToken ct)
    {
        var variant = new Variant(Offer.WebSizeEdge, VariantFormat.Jpeg);
        var made = isAwaited ? await cache.EnsureNow(contentKey, path, [variant], null, ct) : await cache.Ensure(contentKey, path, [variant], ct);
        return made.Refusal is { } refusal ? new RenderedPicture(null, refusal) : new RenderedPicture(() => File.OpenRead(cache.PathOf(contentKey, variant)), null);
    }

    private async Task<RenderedPicture> Anew(string path, int edge, bool isAwaited, CancellationToken ct)
    {
        var urgency = new JobUrgency { IsPatient = true };
        if (isAwaited)
            urgency.Raise();
        var file = Path.Combine(Path.GetTempPath(), $"gallery-{Guid.CreateVersion7():n}.jpg");
        var target = new RenderTarget(new Variant(edge, VariantFormat.Jpeg), file) { JpegQuality = HighResQuality };
        try
        {
            var made = await workers.Render(new RenderJob(path, [target]) { Urgency = urgency }, ct);
            return made.Refusal is { } refusal ? new RenderedPicture(null, refusal) : new RenderedPicture(() => File.OpenRead(file), null, () => File.Delete(file));
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }
}
