using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Takes the next video without a poster upon one host; answered by <see cref="FindClaimedVideo"/>.</summary>
internal sealed record ClaimPoster(Guid ClaimId);

internal sealed class ClaimPosterHandler(IPosterQueue queue, TimeProvider clock) : ICommandHandler<ClaimPoster>
{
    // An original may have to be fetched from afar first.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(30);

    public async Task<Outcome> Handle(ClaimPoster command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await queue.Next(now, ct) is { } video)
            video.ClaimPoster(command.ClaimId, now + Lease);

        return Outcome.Done;
    }
}

/// <summary>What a claim holds; null when there was nothing left to claim.</summary>
internal sealed record FindClaimedVideo(Guid ClaimId);

/// <summary>A video whose poster is to be made.</summary>
internal sealed record WaitingVideo(Guid GalleryId, Guid AssetId, string BlobKey, string ContentKey, string MediaType, TimeSpan? Duration, int Attempt);
