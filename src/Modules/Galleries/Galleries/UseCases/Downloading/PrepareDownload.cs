using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Has one photo ready in a size, made now if need be.</summary>
public sealed record PrepareDownload(Guid GalleryId, Guid AssetId, Viewer Viewer, DownloadSize Size);

[OutsideTransaction]
internal sealed class PrepareDownloadHandler(Reception reception, Rationing rationing, IAssetRepository assets, ICommandHandler<MakeRendition> make) : ICommandHandler<PrepareDownload>
{
    public async Task<Outcome> Handle(PrepareDownload command, CancellationToken ct)
    {
        if (command.Size == DownloadSize.Original)
            return Outcome.Done;

        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Original, ct, command.Size);
        if (!reply.Allowed)
            return reply.Refusal;
        if (!command.Viewer.IsStudio && (await assets.Visible(command.GalleryId, reply.Taken, [command.AssetId], ct)).Count == 0)
            return Outcome.Refused("This photo is no longer in the gallery.", nameof(command.AssetId));

        // Nothing is made for a download that would be one too many.
        if (await rationing.Of(reply, [command.AssetId], ct) is { } ration && ration.Check() is { Succeeded: false } tooMany)
            return tooMany;

        return await make.Handle(new MakeRendition(command.GalleryId, command.AssetId, reply.Offer.EdgeOf(command.Size)!.Value, IsAwaited: true), ct);
    }
}
