using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Archiving;

/// <summary>Brings the originals of an archived gallery back in the background; the studio gets a mail once they are there, and the gallery is offline then.</summary>
public sealed record ReturnOriginals(Guid GalleryId);

internal sealed class ReturnOriginalsHandler(IGalleryRepository galleries, TransferDesk transfers, IStudioCard studio, TimeProvider clock) : ICommandHandler<ReturnOriginals>
{
    public async Task<Outcome> Handle(ReturnOriginals command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var outcome = gallery.BringBack(new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone));
        if (outcome.Succeeded && !await transfers.IsReturning(gallery.Id, ct))
            await transfers.Ask(gallery.Id, isOutward: false, ct);
        return outcome;
    }
}
