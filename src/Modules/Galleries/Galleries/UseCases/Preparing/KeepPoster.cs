using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Gives a video the poster that was stored for it.</summary>
internal sealed record KeepPoster(WaitingVideo Video, string PosterKey, string Placeholder, TimeSpan? Duration);

internal sealed class KeepPosterHandler(IGalleryRepository galleries, IAssetRepository assets, ILeftovers leftovers, TimeProvider clock) : ICommandHandler<KeepPoster>
{
    public async Task<Outcome> Handle(KeepPoster command, CancellationToken ct)
    {
        var video = command.Video;
        if (await galleries.Find(video.GalleryId, ct) is not { } gallery || await assets.Find(gallery.Id, video.AssetId, ct) is not { } asset)
            return await LeaveToTheSweep(command, ct);
        // Two hosts were at it: the later poster stays a leftover.
        if (!asset.ReceivePoster(command.PosterKey, command.Placeholder, command.Duration))
            return Outcome.Done;

        if (await leftovers.Find(command.PosterKey, ct) is { } announced)
            leftovers.Remove(announced);
        gallery.OfferCover(asset.Id);
        return Outcome.Done;
    }

    // Removed meanwhile: the poster itself was announced, and its previews came after the sweep that took the original.
    private async Task<Outcome> LeaveToTheSweep(KeepPoster command, CancellationToken ct)
    {
        var key = $"{command.PosterKey}-previews";
        if (await leftovers.Find(key, ct) is null)
            leftovers.Add(Leftover.OfPreviews(key, command.Video.GalleryId, command.Video.ContentKey, clock.GetUtcNow()));

        return Outcome.Done;
    }
}
