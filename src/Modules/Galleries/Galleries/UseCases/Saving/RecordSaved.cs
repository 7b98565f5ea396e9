using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Saving;

/// <summary>
/// Remembers what a visitor put on a phone, and notes it as one download. The same batch again changes nothing; photos that have
/// left the gallery are passed over, and what the studio tries out is not counted.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="BatchId">The batch's identity, made where it was saved: it may be told late, and twice.</param>
/// <param name="Viewer">Who has them now.</param>
/// <param name="AssetIds">What, at most 100.</param>
/// <param name="Size">In which size; null for the best that is offered.</param>
public sealed record RecordSaved(Guid GalleryId, Guid BatchId, Viewer Viewer, IReadOnlyList<Guid> AssetIds, DownloadSize? Size = null);

internal sealed class RecordSavedHandler(Reception reception, IAssetRepository assets, ISavedAssets saved, IOutbox outbox) : ICommandHandler<RecordSaved>
{
    private const int Most = 100;

    public async Task<Outcome> Handle(RecordSaved command, CancellationToken ct)
    {
        if (command.AssetIds.Count > Most)
            return Outcome.Refused($"At most {Most} saved photos can be noted at once.", nameof(command.AssetIds));

        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Original, ct, command.Size);
        if (!reply.Allowed)
            return reply.Refusal;
        if (reply.Visitor is not { } visitor || await saved.FindBatch(command.BatchId, ct) is not null)
            return Outcome.Done;

        var there = await assets.Visible(command.GalleryId, reply.Taken, command.AssetIds, ct);
        if (there.Count == 0)
            return Outcome.Done;

        var (now, size) = (reply.Moment.Now, command.Size ?? reply.Offer.Best);
        var before = await saved.Of(visitor.Id, size, ct);
        foreach (var assetId in there.Where(assetId => !before.Contains(assetId)))
            saved.Add(new SavedAsset(visitor.Id, assetId, size, now));
        saved.Add(new SavedBatch(command.BatchId, command.GalleryId, visitor.Id, now));
        outbox.Enqueue(new AssetsDownloaded(command.GalleryId, command.BatchId, visitor.Fact, there, size, Paid: false, now));
        outbox.Enqueue(new DownloadFinished(command.GalleryId, command.BatchId, 1, 1, now));
        return Outcome.Done;
    }
}
