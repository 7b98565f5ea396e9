using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Marking;

namespace Galleries.UseCases.Sweeping;

/// <summary>Lets go of videos with a watermark that is long out of force, or whose original is gone; what failed is wanted once more.</summary>
internal sealed record SweepMarkedVideos;

internal sealed class SweepMarkedVideosHandler(
    IMarkedVideos videos, IAssetRepository assets, ITerms terms, ILeftovers leftovers, MarkDesk desk, TimeProvider clock) : ICommandHandler<SweepMarkedVideos>
{
    private const int AtOnce = 200;

    public async Task<Outcome> Handle(SweepMarkedVideos command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var again = new HashSet<Guid>();
        foreach (var video in await videos.Expired(now, AtOnce, ct))
        {
            var isShown = await assets.FindByContent(video.GalleryId, video.ContentKey, ct) is not null && (await terms.InForce(video.GalleryId, ct)).Mark?.Key == video.MarkKey;
            if (isShown && video.Progress != PlaybackProgress.Failed)
            {
                video.KeepOn(now);
                continue;
            }

            videos.Remove(video);
            if (video.BlobKey is { } blobKey)
                leftovers.Add(Leftover.OfRendition(blobKey, video.GalleryId, now));
            if (isShown && again.Add(video.GalleryId))
                await desk.Ask(video.GalleryId, ct);
        }

        return Outcome.Done;
    }
}
