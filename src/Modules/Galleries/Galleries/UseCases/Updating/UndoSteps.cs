using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Marking;

namespace Galleries.UseCases.Updating;

/// <summary>Undoes steps in one transaction, those that hang together all or none. What was changed once more since stays as it is.</summary>
internal sealed record UndoSteps(ClaimedUpdate Claimed, IReadOnlyList<int> Numbers);

internal sealed class UndoStepsHandler(
    IGalleryRepository galleries, IAssetRepository assets, IUpdates updates, VersionDesk versions, MarkDesk marks, IOutbox outbox, TimeProvider clock) : ICommandHandler<UndoSteps>
{
    public async Task<Outcome> Handle(UndoSteps command, CancellationToken ct)
    {
        if (await updates.FindClaimed(command.Claimed.ClaimId, ct) is not { State: UpdateState.Undoing } update || await galleries.Find(update.GalleryId, ct) is not { } gallery)
            return NoteProgressHandler.Lost;

        update.Claim(command.Claimed.ClaimId, clock.GetUtcNow() + ClaimUpdateHandler.Lease);
        var steps = (await updates.Steps(update.Id, command.Numbers, ct)).Where(step => step.State is StepState.Done).ToList();
        var there = (await updates.Assets(update.GalleryId, [.. steps.Select(step => step.AssetId)], ct)).ToDictionary(asset => asset.Id);
        var told = new UpdateNews(gallery.Id, clock.GetUtcNow());
        foreach (var together in steps.GroupBy(step => step.TogetherWith))
            await Undo(gallery, there, told, [.. together], ct);

        told.Tell(outbox);
        if (told.HasNewPictures)
            await marks.Ask(gallery.Id, ct);
        return Outcome.Done;
    }

    private async Task Undo(Gallery gallery, Dictionary<Guid, Asset> there, UpdateNews told, List<UpdateStep> together, CancellationToken ct)
    {
        foreach (var step in together)
        {
            if (await Obstacle(there.GetValueOrDefault(step.AssetId), step, together, ct) is not { } problem)
                continue;
            foreach (var one in together)
                one.KeepDone(problem);
            return;
        }

        if (together.Count > 1)
            await updates.Vacate([.. together.Select(step => step.AssetId)], ct);
        foreach (var step in together)
            await Undo(gallery, there[step.AssetId], told, step, ct);
    }

    /// <summary>Why a step can't be undone; null when it can.</summary>
    private async Task<string?> Obstacle(Asset? asset, UpdateStep step, List<UpdateStep> together, CancellationToken ct)
    {
        var isAsLeft = asset is not null && (step.LatterContent is { } latter ? asset.GoneAt is null && asset.ContentKey == latter : asset.GoneAt is not null && asset.ContentKey == step.FormerContent);
        if (!isAsLeft)
            return "It was changed or removed in the gallery since.";
        if (step.Before is not { } before || step.Kind is ChangeKind.Returned)
            return null;
        if (step.Kind is not ChangeKind.Renamed && !await versions.IsKept(before.BlobKey, ct))
            return "Its earlier file is kept no longer.";

        return await assets.FindByContent(step.GalleryId, before.ContentKey, ct) is { } same && together.TrueForAll(other => other.AssetId != same.Id) && same.Id != step.AssetId
            ? $"Its earlier file is in the gallery as \"{same.FileName}\"."
            : null;
    }

    private async Task Undo(Gallery gallery, Asset asset, UpdateNews told, UpdateStep step, CancellationToken ct)
    {
        switch (step.Kind)
        {
            case ChangeKind.Added or ChangeKind.Returned:
                await versions.Leave(asset, ct);
                if (gallery.CoverAssetId == asset.Id)
                    gallery.ReplaceCover(await assets.FirstPicture(gallery.Id, [asset.Id], ct));
                told.Left(asset);
                break;
            default:
                await versions.Put(asset, step.Before!, ct);
                if (step.CoverInstead is { } instead && gallery.CoverAssetId == instead)
                    gallery.ReplaceCover(asset.Id);
                told.Has(asset, isBack: step.Kind is ChangeKind.Missing);
                break;
        }

        step.Undo();
    }
}
