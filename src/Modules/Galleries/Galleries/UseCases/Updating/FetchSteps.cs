using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Uploading;

namespace Galleries.UseCases.Updating;

/// <summary>
/// Fetches and checks the files of steps that are done together, makes their previews while visitors see the old ones, and does the steps. A file that can't be taken leaves
/// its photo as it was.
/// </summary>
internal sealed record FetchSteps(ClaimedUpdate Claimed, ISource Source, IReadOnlyList<int> Numbers);

[OutsideTransaction]
internal sealed class FetchStepsHandler(
    IUpdates updates, Intake intake, IOriginalStore originals, IPreviewMaker previews, ILeftovers leftovers, ICommandHandler<ApplySteps> apply, IWorkBell bell, TimeProvider clock)
    : ICommandHandler<FetchSteps>
{
    public async Task<Outcome> Handle(FetchSteps command, CancellationToken ct)
    {
        var steps = await updates.Steps(command.Claimed.UpdateId, command.Numbers, ct);
        var assets = (await updates.Assets(command.Claimed.GalleryId, [.. steps.Select(step => step.AssetId)], ct)).ToDictionary(asset => asset.Id);
        var fetched = new Dictionary<int, FetchedFile>();
        foreach (var step in steps.Where(step => step.NeedsFile))
            if (!await IsKept(step, assets.GetValueOrDefault(step.AssetId), ct))
                fetched.Add(step.Number, await Fetch(command.Source, step, ct));

        var outcome = await apply.Handle(new ApplySteps(command.Claimed, command.Numbers, fetched), ct);
        if (outcome.Succeeded)
        {
            bell.PicturesWait();
            bell.VideosWait();
        }

        return outcome;
    }

    /// <summary>Whether a photo comes back whose bytes are still there.</summary>
    private async Task<bool> IsKept(UpdateStep step, Asset? asset, CancellationToken ct) =>
        step.Kind is ChangeKind.Returned && asset?.ContentKey == step.ContentKey && await leftovers.Find(asset!.BlobKey, ct) is { } left && left.CanBeRescued(clock.GetUtcNow());

    private async Task<FetchedFile> Fetch(ISource source, UpdateStep step, CancellationToken ct)
    {
        var (file, name) = (step.File, step.File.FileName);
        if (file.Length == 0)
            return Refused(UploadLimit.Empty(name).Reason!);
        if (file.Length > UploadLimit.Of(name))
            return Refused(UploadLimit.TooLarge(name, "").Reason!);
        if (await Find(source, file, ct) is { } changed)
            return Refused(changed);

        await using var content = await source.Open(file.Path, ct);
        if (content is null)
            return Refused(Changed(name));

        var received = await intake.Receive(step.GalleryId, name, null, blobKey => originals.Put(blobKey, content, ct), ct);
        if (received is not { Picture: { } picture, File: { } stored })
            return Refused(received.Outcome.Reason!);

        var problem = stored.Length != file.Length || (step.ContentKey ?? stored.ContentKey) != stored.ContentKey ? Changed(name) : await Find(source, file, ct);
        var made = problem is null ? await MakePreviews(step, picture, stored, ct) : new PreviewResult(null, problem);
        if (made.Refusal is { } refusal)
        {
            await originals.Delete(stored.BlobKey, ct);
            return Refused(refusal);
        }

        return new FetchedFile(picture, stored, made.Placeholder!, null);
    }

    // A photo that is added shows up as one that was uploaded: its previews follow.
    private async Task<PreviewResult> MakePreviews(UpdateStep step, PictureFacts picture, StoredFile stored, CancellationToken ct)
    {
        if (step.Kind is ChangeKind.Added || picture.IsVideo)
            return new PreviewResult("", null);

        using var local = await originals.Fetch(stored.BlobKey, ct) ?? throw new FileNotFoundException($"{stored.BlobKey} is gone right after it was stored.");
        return await previews.Make(stored.ContentKey, local.Path, ct);
    }

    private static async Task<string?> Find(ISource source, SourceFile file, CancellationToken ct) =>
        await source.Find(file.Path, ct) is { } now && now.IsSameAs(file) ? null : Changed(file.FileName);

    private static string Changed(string name) => $"\"{name}\" has changed in the source since it was compared. Please compare again.";

    private static FetchedFile Refused(string problem) => new(null, null, "", problem);
}

/// <summary>Either a file that was stored, checked and prepared, or a sentence that says why not.</summary>
internal sealed record FetchedFile(PictureFacts? Picture, StoredFile? Stored, string Placeholder, string? Problem);
