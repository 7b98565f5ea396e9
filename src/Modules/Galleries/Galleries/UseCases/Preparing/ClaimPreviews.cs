using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>
/// Takes some waiting assets upon one host, so that no two make the same previews; answered by <see cref="ListClaimed"/>. First come those that
/// somebody is looking at, then the galleries take turns, each in its own order: what a visitor sees first is made first.
/// </summary>
internal sealed record ClaimPreviews(Guid ClaimId, int Count);

internal sealed class ClaimPreviewsHandler(IPreviewQueue queue, IAttention attention, ITerms terms, IOutbox outbox, TimeProvider clock) : ICommandHandler<ClaimPreviews>
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    // Leases end one after the other, which is how the order of a claim is kept.
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);

    public async Task<Outcome> Handle(ClaimPreviews command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var end = now + Lease;
        foreach (var asset in await Next(command, now, ct))
        {
            if (asset.Attempts < Asset.MostAttempts)
                asset.Claim(command.ClaimId, end += Step);
            else if (asset.Fail($"The previews of \"{asset.FileName}\" could not be made in {Asset.MostAttempts} tries. Please export the photo anew and upload it again."))
                outbox.Enqueue(new AssetsRejected(asset.GalleryId, [asset.Id], now));
        }

        return Outcome.Done;
    }

    private async Task<IEnumerable<Asset>> Next(ClaimPreviews command, DateTimeOffset now, CancellationToken ct)
    {
        var looked = attention.Take(command.Count).ToList();
        var chosen = looked.Count == 0 ? [] : await queue.Unclaimed(looked, now, ct);
        var inTurn = chosen.Count < command.Count ? await InTurn(command, now, ct) : [];
        return chosen.OrderBy(asset => looked.IndexOf(asset.Id)).Concat(inTurn).DistinctBy(asset => asset.Id).Take(command.Count);
    }

    /// <summary>The first one of each gallery, then the second one of each, and so on; chance says which gallery begins.</summary>
    private async Task<IEnumerable<Asset>> InTurn(ClaimPreviews command, DateTimeOffset now, CancellationToken ct)
    {
        var galleries = await queue.Galleries(now, ct);
        var first = galleries.Count == 0 ? 0 : command.ClaimId.ToByteArray()[^1] % galleries.Count;
        var waiting = new List<IReadOnlyList<Asset>>();
        foreach (var galleryId in galleries.Skip(first).Concat(galleries.Take(first)).Take(command.Count))
            waiting.Add(await queue.Unclaimed(galleryId, (await terms.InForce(galleryId, ct)).Order, now, command.Count, ct));

        return Enumerable.Range(0, command.Count).SelectMany(place => waiting.Where(assets => place < assets.Count).Select(assets => assets[place]));
    }
}

/// <summary>What a claim holds, in the order in which it is to be made.</summary>
internal sealed record ListClaimed(Guid ClaimId);

/// <summary>A picture whose previews are to be made.</summary>
internal sealed record WaitingPicture(Guid GalleryId, Guid AssetId, string FileName, string BlobKey, string ContentKey);
