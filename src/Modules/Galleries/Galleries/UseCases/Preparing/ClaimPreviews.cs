using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Takes some waiting assets upon one host, so that no two make the same previews; answered by <see cref="ListClaimed"/>.</summary>
internal sealed record ClaimPreviews(Guid ClaimId, int Count);

internal sealed class ClaimPreviewsHandler(IPreviewQueue queue, IOutbox outbox, TimeProvider clock) : ICommandHandler<ClaimPreviews>
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task<Outcome> Handle(ClaimPreviews command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var asset in await queue.Unclaimed(now, command.Count, ct))
        {
            if (asset.Attempts < Asset.MostAttempts)
                asset.Claim(command.ClaimId, now + Lease);
            else if (asset.Fail($"The previews of \"{asset.FileName}\" could not be made in {Asset.MostAttempts} tries. Please export the photo anew and upload it again."))
                outbox.Enqueue(new AssetsRejected(asset.GalleryId, [asset.Id], now));
        }

        return Outcome.Done;
    }
}

/// <summary>What a claim holds, in upload order.</summary>
internal sealed record ListClaimed(Guid ClaimId);

/// <summary>A picture whose previews are to be made.</summary>
internal sealed record WaitingPicture(Guid GalleryId, Guid AssetId, string FileName, string BlobKey, string ContentKey);
