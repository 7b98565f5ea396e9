using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Marking;
using Galleries.UseCases.Uploading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>Puts watermarks on what is played of videos.</summary>
internal sealed partial class PlaybackWorker
{
    private async Task<bool> WorkOnMarked(CancellationToken ct)
    {
        var claim = Guid.CreateVersion7(Clock.GetUtcNow());
        await errands.Do(new ClaimMarkedVideo(claim), ct);
        if (await errands.Ask<FindClaimedMarkedVideo, ClaimedMarkedVideo?>(new FindClaimedMarkedVideo(claim), ct) is not { } video)
            return false;

        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await Hold(stop => errands.Try(new HoldMarkedVideo(claim), stop), () => Mark(scope.ServiceProvider, claim, video, ct), ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await errands.Do(new MissMarkedVideo(claim, IsHandedBack: true), CancellationToken.None);
            throw;
        }
        catch (IOException failure)
        {
            Log.LogError(failure, "The watermark could not be put on a video of the gallery {GalleryId}", video.GalleryId);
            await errands.Do(new MissMarkedVideo(claim), ct);
        }

        return true;
    }

    private async Task Mark(IServiceProvider services, Guid claim, ClaimedMarkedVideo video, CancellationToken ct)
    {
        // Another one by now, or none: whoever switched asked for a round.
        if ((await services.GetRequiredService<ITerms>().InForce(video.GalleryId, ct)).Mark is not { } mark || mark.Key != video.MarkKey || video.BlobKey is not { } plain)
            await errands.Do(new DropMarkedVideo(claim), ct);
        else if (await TryMark(services, video.GalleryId, plain, mark, ct) is { } file)
            await errands.Do(new KeepMarkedVideo(claim, file), ct);
        else
            await errands.Do(new MissMarkedVideo(claim), ct);
    }

    private async Task<StoredFile?> TryMark(IServiceProvider services, Guid galleryId, string plain, Mark mark, CancellationToken ct)
    {
        var (originals, images) = (services.GetRequiredService<IOriginalStore>(), services.GetRequiredService<IMarkImages>());
        using var source = await originals.Fetch(plain, ct);
        using var made = source is null ? null : await playbacks.Burn(source.Path, mark, stop => images.PathOf(mark.Image, stop), ct);
        if (made is null)
            return null;

        var blobKey = $"renditions/{galleryId:n}/{Guid.CreateVersion7():n}";
        if (await errands.Try(new AnnounceUpload(galleryId, blobKey), ct) is { Succeeded: false })
            return null;

        await using var content = File.OpenRead(made.Path);
        return await originals.Put(blobKey, content, ct);
    }
}
