using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Marking;

namespace Galleries.UseCases.Updating;

/// <summary>Does steps whose files are there, in one transaction. Of steps that hang together all are done or none.</summary>
internal sealed record ApplySteps(ClaimedUpdate Claimed, IReadOnlyList<int> Numbers, IReadOnlyDictionary<int, FetchedFile> Fetched);

internal sealed class ApplyStepsHandler(
    IGalleryRepository galleries, IAssetRepository assets, IUpdates updates, VersionDesk versions, MarkDesk marks, IOutbox outbox, TimeProvider clock) : ICommandHandler<ApplySteps>
{
    public async Task<Outcome> Handle(ApplySteps command, CancellationToken ct)
    {
        if (await updates.FindClaimed(command.Claimed.ClaimId, ct) is not { State: UpdateState.Applying } update || await galleries.Find(update.GalleryId, ct) is not { } gallery)
            return NoteProgressHandler.Lost;

        update.Claim(command.Claimed.ClaimId, clock.GetUtcNow() + ClaimUpdateHandler.Lease);
        var steps = (await updates.Steps(update.Id, command.Numbers, ct)).Where(step => step.State is StepState.Planned).ToList();
        var there = (await updates.Assets(update.GalleryId, [.. steps.Select(step => step.AssetId)], ct)).ToDictionary(asset => asset.Id);
        var told = new UpdateNews(gallery.Id, clock.GetUtcNow());
        foreach (var together in steps.GroupBy(step => step.TogetherWith))
            await Do(new Batch(update, gallery, there, command.Fetched, told), [.. together], ct);

        told.Tell(outbox);
        if (told.HasNewPictures)
            await marks.Ask(gallery.Id, ct);
        return Outcome.Done;
    }

    private async Task Do(Batch batch, List<UpdateStep> together, CancellationToken ct)
    {
        foreach (var step in together.Where(step => step.Kind is ChangeKind.Missing && !IsTakenOut(batch.Update, step)))
            step.LeaveOut(null);
        var wanted = together.Where(step => step.State is StepState.Planned).ToList();
        foreach (var step in wanted)
        {
            if (await Obstacle(batch, step, wanted, ct) is not { } problem)
                continue;
            foreach (var one in wanted)
                one.LeaveOut(one == step ? problem : $"It goes together with \"{step.File.FileName}\", which was left as it is: {problem}");
            await LetGo(batch, wanted, ct);
            return;
        }

        if (wanted.Count > 1)
            await updates.Vacate([.. wanted.Select(step => step.AssetId).Where(batch.Assets.ContainsKey)], ct);
        foreach (var step in wanted)
            await Do(batch, step, ct);
    }

    private static bool IsTakenOut(Update update, UpdateStep step) => step.IsUploaded ? update.TakesOutUploaded : update.TakesOutMissing;

    /// <summary>Why a step can't be done; null when it can.</summary>
    private async Task<string?> Obstacle(Batch batch, UpdateStep step, List<UpdateStep> together, CancellationToken ct)
    {
        var file = batch.Fetched.GetValueOrDefault(step.Number);
        if (file?.Problem is { } problem)
            return problem;

        var asset = batch.Assets.GetValueOrDefault(step.AssetId);
        var isAsCompared = step.Kind is ChangeKind.Added
            ? asset is null
            : asset?.ContentKey == step.FormerContent && asset!.GoneAt is not null == (step.Kind is ChangeKind.Returned);
        if (!isAsCompared)
            return "The photo was changed or removed in the gallery meanwhile.";
        if (step.Kind is ChangeKind.Returned && file is null && !await versions.IsKept(asset!.BlobKey, ct))
            return "Its file is kept no longer. Please compare again.";

        var content = file?.Stored?.ContentKey ?? (step.NeedsFile ? step.ContentKey : null);
        return content is not null && await assets.FindByContent(step.GalleryId, content, ct) is { } same && together.TrueForAll(other => other.AssetId != same.Id)
            ? $"This photo is already in the gallery as \"{same.FileName}\"."
            : null;
    }

    private async Task Do(Batch batch, UpdateStep step, CancellationToken ct)
    {
        var asset = batch.Assets.GetValueOrDefault(step.AssetId);
        var before = asset?.Current;
        switch (step.Kind)
        {
            case ChangeKind.Added:
                asset = await Add(step, batch.Fetched[step.Number], ct);
                batch.Told.Received(asset);
                break;
            case ChangeKind.Changed or ChangeKind.Returned:
                await versions.Put(asset!, Next(step, before!, batch.Fetched.GetValueOrDefault(step.Number)), ct);
                batch.Told.Has(asset!, isBack: step.Kind is ChangeKind.Returned);
                break;
            case ChangeKind.Renamed:
                asset!.Become(At(step, before!));
                batch.Told.Has(asset, isBack: false);
                break;
            default:
                await versions.Leave(asset!, ct);
                await ReplaceCover(batch, step, ct);
                batch.Told.Left(asset!);
                break;
        }

        step.Do(before, step.Kind is ChangeKind.Missing ? null : asset!.ContentKey);
    }

    private static AssetVersion Next(UpdateStep step, AssetVersion before, FetchedFile? fetched) => fetched is { Picture: { } picture, Stored: { } stored }
        ? AssetVersion.Of(step.File, picture, stored, fetched.Placeholder)
        : At(step, before);

    private static AssetVersion At(UpdateStep step, AssetVersion before) => before with { FileName = step.File.FileName, SourcePath = step.Path, SourceStamp = step.Stamp, Replaced = null };

    private async Task<Asset> Add(UpdateStep step, FetchedFile file, CancellationToken ct)
    {
        await versions.Rescue(file.Stored!.BlobKey, ct);
        var asset = Asset.Receive(step.AssetId, step.GalleryId, step.File.FileName, file.Picture!, file.Stored, clock.GetUtcNow());
        asset.Link(step.Path, step.Stamp);
        assets.Add(asset);
        return asset;
    }

    private async Task ReplaceCover(Batch batch, UpdateStep step, CancellationToken ct)
    {
        if (batch.Gallery.CoverAssetId != step.AssetId)
            return;

        Guid[] going = [.. batch.Assets.Values.Where(asset => asset.GoneAt is not null).Select(asset => asset.Id)];
        batch.Gallery.ReplaceCover(await assets.FirstPicture(batch.Gallery.Id, going, ct));
        step.ReplaceCover(batch.Gallery.CoverAssetId);
    }

    // What was fetched for nothing is due at once.
    private async Task LetGo(Batch batch, List<UpdateStep> together, CancellationToken ct)
    {
        foreach (var stored in together.Select(step => batch.Fetched.GetValueOrDefault(step.Number)?.Stored).OfType<StoredFile>())
            await versions.LetGo(stored.BlobKey, ct);
    }

    private sealed record Batch(Update Update, Gallery Gallery, Dictionary<Guid, Asset> Assets, IReadOnlyDictionary<int, FetchedFile> Fetched, UpdateNews Told);
}
