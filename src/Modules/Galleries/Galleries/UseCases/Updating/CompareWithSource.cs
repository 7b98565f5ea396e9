using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Finds out in the background what is different between a gallery and its source; nothing changes yet.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="UpdateId">The identity of the comparison and of what becomes of it, made by the caller.</param>
/// <param name="ByPicture">Whether a photo is the one with the same picture rather than the one with the same name, where they were exchanged.</param>
public sealed record CompareWithSource(Guid GalleryId, Guid UpdateId, bool ByPicture = false);

internal sealed class CompareWithSourceHandler(IGalleryRepository galleries, IUpdates updates, ISignals signals, TimeProvider clock) : ICommandHandler<CompareWithSource>
{
    public async Task<Outcome> Handle(CompareWithSource command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is { Publication: Publication.Archived })
            return Outcome.Refused(Lifecycle.InArchive);
        if (await updates.FindSource(command.GalleryId, ct) is not { } source)
            return Outcome.Refused("Please say first where the photos are.", nameof(SetSource.Address));

        var now = clock.GetUtcNow();
        if (await updates.Find(command.GalleryId, command.UpdateId, ct) is not null)
            return Outcome.Done;
        if (await updates.Open(command.GalleryId, ct) is { } open && open.MakeWay(now) is { Succeeded: false } busy)
            return busy;

        var following = command.ByPicture ? Following.Pictures : Following.Names;
        updates.Add(Update.Begin(command.UpdateId, source, following, now));
        signals.Raise(IUpdates.Channel, "");
        return Outcome.Done;
    }
}
