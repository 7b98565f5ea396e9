using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Fixes the manifest of a ZIP archive of originals and notes the download, once.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="ArchiveId">The archive's identity, made by the caller.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="AssetIds">What; null for everything the viewer may see.</param>
public sealed record StartArchive(Guid GalleryId, Guid ArchiveId, Viewer Viewer, IReadOnlyList<Guid>? AssetIds);

internal sealed class StartArchiveHandler(
    Reception reception, IAssetRepository assets, IDownloadRepository downloads, IArchivePacker packer, IOutbox outbox) : ICommandHandler<StartArchive>
{
    public async Task<Outcome> Handle(StartArchive command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Archive, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if (await downloads.FindArchive(command.ArchiveId, ct) is { } started)
            return started.BelongsTo(command.GalleryId, command.Viewer.AsAsker())
                ? Outcome.Done
                : Outcome.Refused("This download was started by somebody else. Please start it again.", nameof(command.ArchiveId));

        var chosen = await Chosen(command, reply.Terms.Order, ct);
        if (chosen.Count == 0)
            return Outcome.Refused(
                command.AssetIds is null ? "There is nothing to download yet." : "These photos are no longer in the gallery.", nameof(command.AssetIds));

        var now = reply.Moment.Now;
        downloads.Add(Archive.Start(command.ArchiveId, reply.Gallery!, command.Viewer.AsAsker(), packer.Pack(chosen, reply.Moment.Zone), now));
        if (reply.Visitor is { } visitor)
            outbox.Enqueue(new AssetsDownloaded(
                command.GalleryId, command.ArchiveId, visitor.Fact, [.. chosen.Select(asset => asset.Id)], DownloadSize.Original, Paid: false, now));
        return Outcome.Done;
    }

    private async Task<IReadOnlyList<Asset>> Chosen(StartArchive command, AssetOrder order, CancellationToken ct)
    {
        var visible = await assets.Visible(command.GalleryId, order, ct);
        if (command.AssetIds is null)
            return visible;

        var wanted = command.AssetIds.ToHashSet();
        return [.. visible.Where(asset => wanted.Contains(asset.Id))];
    }
}
