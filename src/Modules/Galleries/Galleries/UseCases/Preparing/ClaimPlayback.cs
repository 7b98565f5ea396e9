using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Takes the next video that is to be made for playing upon one host; answered by <see cref="FindClaimedPlayback"/>.</summary>
internal sealed record ClaimPlayback(Guid ClaimId);

internal sealed class ClaimPlaybackHandler(IPlaybackQueue queue, TimeProvider clock) : ICommandHandler<ClaimPlayback>
{
    /// <summary>Kept while it is made, so that only the claim of a host that died runs out.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    public async Task<Outcome> Handle(ClaimPlayback command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await queue.NextForPlayback(now, ct) is { } video)
            video.ClaimPlayback(command.ClaimId, now + Lease);

        return Outcome.Done;
    }
}

/// <summary>What a claim holds; null when there was nothing left to claim.</summary>
internal sealed record FindClaimedPlayback(Guid ClaimId);

/// <summary>A video that is to be made for playing.</summary>
/// <param name="GalleryId">Its gallery.</param>
/// <param name="AssetId">The video.</param>
/// <param name="BlobKey">Where the original lies.</param>
/// <param name="MediaType">Of the original.</param>
/// <param name="Attempt">Which this is, from 1 on.</param>
/// <param name="IsMade">Whether it was made of the same content already, for another gallery.</param>
internal sealed record ClaimedVideo(Guid GalleryId, Guid AssetId, string BlobKey, string MediaType, int Attempt, bool IsMade);
