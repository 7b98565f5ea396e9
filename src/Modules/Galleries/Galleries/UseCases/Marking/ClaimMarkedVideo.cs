using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Preparing;

namespace Galleries.UseCases.Marking;

/// <summary>Takes the next video that is to carry a watermark upon one host; answered by <see cref="FindClaimedMarkedVideo"/>.</summary>
internal sealed record ClaimMarkedVideo(Guid ClaimId);

internal sealed class ClaimMarkedVideoHandler(IMarkedVideos videos, TimeProvider clock) : ICommandHandler<ClaimMarkedVideo>
{
    public async Task<Outcome> Handle(ClaimMarkedVideo command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await videos.Next(now, ct) is { } video)
            video.Claim(command.ClaimId, now, now + ClaimPlaybackHandler.Lease);

        return Outcome.Done;
    }
}

/// <summary>What a claim holds; null when there was nothing left to claim.</summary>
internal sealed record FindClaimedMarkedVideo(Guid ClaimId);

/// <summary>A video that is to carry a watermark.</summary>
/// <param name="GalleryId">Its gallery.</param>
/// <param name="MarkKey">Of the watermark.</param>
/// <param name="BlobKey">Where the rendition without one lies; null when it is gone.</param>
internal sealed record ClaimedMarkedVideo(Guid GalleryId, string MarkKey, string? BlobKey);
