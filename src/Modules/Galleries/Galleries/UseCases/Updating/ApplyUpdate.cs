using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Makes a gallery what its source is, in the background; also goes on with what was interrupted.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="UpdateId">The comparison that was looked at.</param>
/// <param name="TakeOutMissing">Whether photos that the source has no more leave the gallery.</param>
/// <param name="TakeOutUploaded">Whether photos that were uploaded by hand, and are not in the source, leave it, too.</param>
/// <param name="IsSure">Asked for where very many would leave.</param>
public sealed record ApplyUpdate(Guid GalleryId, Guid UpdateId, bool TakeOutMissing, bool TakeOutUploaded, bool IsSure);

internal sealed class ApplyUpdateHandler(IGalleryRepository galleries, IUpdates updates, ISignals signals, TimeProvider clock) : ICommandHandler<ApplyUpdate>
{
    public async Task<Outcome> Handle(ApplyUpdate command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is { Publication: Publication.Archived })
            return Outcome.Refused(Lifecycle.InArchive);
        if (await updates.Find(command.GalleryId, command.UpdateId, ct) is not { } update)
            return Unknown;

        var missing = command.TakeOutMissing ? await updates.CountMissing(update.Id, isUploaded: false, ct) : 0;
        missing += command.TakeOutUploaded ? await updates.CountMissing(update.Id, isUploaded: true, ct) : 0;
        var outcome = update.Apply(command.TakeOutMissing, command.TakeOutUploaded, missing, command.IsSure, clock.GetUtcNow());
        if (outcome.Succeeded)
            signals.Raise(IUpdates.Channel, "");
        return outcome;
    }

    internal static Outcome Unknown => Outcome.Refused("That update is not there any more.");
}
