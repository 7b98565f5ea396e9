using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Asks anew for those photos of an archive that could not be made: an archive of its own.</summary>
public sealed record TryMissingAgain(Guid GalleryId, Guid ArchiveId, Guid NextArchiveId, Viewer Viewer);

internal sealed class TryMissingAgainHandler(IDownloadRepository downloads, IAssetRepository assets, IRenditions renditions, ICommandHandler<StartArchive> start)
    : ICommandHandler<TryMissingAgain>
{
    public async Task<Outcome> Handle(TryMissingAgain command, CancellationToken ct)
    {
        if (await downloads.FindArchive(command.ArchiveId, ct) is not { } archive || !archive.BelongsTo(command.GalleryId, command.Viewer.AsAsker()))
            return Outcome.Refused("This download is not there anymore. Please start it again.", nameof(command.ArchiveId));

        var missing = archive.Manifest.Missing.Select(file => file.AssetId).ToList();
        foreach (var asset in await assets.Find(command.GalleryId, missing, ct))
            if (archive.Edge is { } edge && await renditions.Find(asset.ContentKey, edge, ct) is { BlobKey: null } failed)
                renditions.Remove(failed);

        return await start.Handle(new StartArchive(command.GalleryId, command.NextArchiveId, command.Viewer, missing, archive.Size), ct);
    }
}
