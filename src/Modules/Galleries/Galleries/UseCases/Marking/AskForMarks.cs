using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Marking;

/// <summary>Has the previews of a gallery made with the watermark in force, ahead of its visitors; not while the gallery is closed to them.</summary>
internal sealed record AskForMarks(Guid GalleryId);

internal sealed class AskForMarksHandler(IGalleryRepository galleries, IStudioCard studio, MarkDesk desk, TimeProvider clock) : ICommandHandler<AskForMarks>
{
    public async Task<Outcome> Handle(AskForMarks command, CancellationToken ct)
    {
        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        if (await galleries.Find(command.GalleryId, ct) is { } gallery && gallery.PhaseAt(moment) is (GalleryPhase.Online or GalleryPhase.Draft))
            await desk.Ask(command.GalleryId, ct);

        return Outcome.Done;
    }
}
