using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>
/// Asks for a ZIP archive. Where all of it is there, what is in it is fixed and the download noted, once; where photos have to be made in
/// this size first, that begins, and the archive is fixed when it is done.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="ArchiveId">The archive's identity, made by the caller.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="AssetIds">What; null for everything the viewer may see, or all they picked.</param>
/// <param name="Size">In which size.</param>
/// <param name="FavoritesOnly">Only what the viewer picked.</param>
public sealed record StartArchive(
    Guid GalleryId, Guid ArchiveId, Viewer Viewer, IReadOnlyList<Guid>? AssetIds, DownloadSize Size = DownloadSize.Original, bool FavoritesOnly = false)
{
    /// <summary>Only what is in this scene; null for all scenes.</summary>
    public Guid? SceneId { get; init; }
}

internal sealed class StartArchiveHandler(
    Reception reception, Departures departures, Rationing rationing, IDownloadRepository downloads, ICollectionRepository collections) : ICommandHandler<StartArchive>
{
    public async Task<Outcome> Handle(StartArchive command, CancellationToken ct)
    {
        var reply = (await reception.Ask(command.GalleryId, command.Viewer, Purpose.Archive, ct, command.Size)).InScene(command.SceneId);
        if (!reply.Allowed)
            return reply.Refusal;
        if (await downloads.FindArchive(command.ArchiveId, ct) is { } started)
            return started.BelongsTo(command.GalleryId, command.Viewer.AsAsker())
                ? Outcome.Done
                : Outcome.Refused("This download was started by somebody else. Please start it again.", nameof(command.ArchiveId));

        var chosen = await departures.Choose(reply, await Wanted(command, reply, ct), ct);
        if (chosen.Count == 0)
            return Outcome.Refused(NothingIn(command), nameof(command.AssetIds));

        if (await rationing.Of(reply, chosen.Select(asset => asset.Id), ct) is { } ration && ration.Check() is { Succeeded: false } tooMany)
            return tooMany;

        await Begin(command, reply, chosen, ct);
        return Outcome.Done;
    }

    private static string NothingIn(StartArchive command) =>
        command.FavoritesOnly ? "You have not picked any favorites yet."
        : command.SceneId is not null ? "There is nothing to download in this scene."
        : command.AssetIds is null ? "There is nothing to download yet."
        : "These photos are no longer in the gallery.";

    private async Task<IReadOnlyCollection<Guid>?> Wanted(StartArchive command, Reply reply, CancellationToken ct)
    {
        if (!command.FavoritesOnly)
            return command.AssetIds;

        return reply.Likeness is { } visitor ? [.. await collections.Picked(command.GalleryId, visitor.Id, ct)] : [];
    }

    private async Task Begin(StartArchive command, Reply reply, IReadOnlyList<StoredAsset> chosen, CancellationToken ct)
    {
        var offer = reply.Offer;
        var scene = reply.Gallery!.Scenes.FirstOrDefault(scene => scene.Id == command.SceneId)?.Name;
        var subject = command.FavoritesOnly ? "favorites" : command.AssetIds is null ? scene : "selection";
        var wish = new ArchiveWish(command.Size, offer.EdgeOf(command.Size), offer.PartBytes, subject);
        var archive = Archive.Ask(command.ArchiveId, reply.Gallery!, command.Viewer.AsAsker(), wish, reply.Moment.Now);
        if (!await departures.Send(archive, chosen, reply, ct))
            archive.WaitFor([.. chosen.Select(asset => asset.Id)]);

        downloads.Add(archive);
    }
}
