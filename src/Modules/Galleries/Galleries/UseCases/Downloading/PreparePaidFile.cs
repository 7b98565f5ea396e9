using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>Has a small file that this order paid for ready, made now if need be. The caller has checked the order's link.</summary>
public sealed record PreparePaidFile(Guid GalleryId, Guid OrderId, Guid AssetId);

[OutsideTransaction]
internal sealed class PreparePaidFileHandler(IDownloadRepository downloads, ICommandHandler<MakeRendition> make) : ICommandHandler<PreparePaidFile>
{
    public async Task<Outcome> Handle(PreparePaidFile command, CancellationToken ct) =>
        await downloads.FindPaid(command.OrderId, command.AssetId, ct) is { IsWebSize: true } paid && paid.GalleryId == command.GalleryId
            ? await make.Handle(new MakeRendition(command.GalleryId, command.AssetId, Offer.WebSizeEdge, IsAwaited: true), ct)
            : Outcome.Done;
}
