using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Notes that a download, or one of its files, has left whole.</summary>
internal sealed record RecordArrival(Guid GalleryId, Guid DownloadId, int Part, int Parts, DateTimeOffset At);

internal sealed class RecordArrivalHandler(IFigures figures, ISignals signals) : ICommandHandler<RecordArrival>
{
    public async Task<Outcome> Handle(RecordArrival command, CancellationToken ct)
    {
        await figures.Arrive(new Arrival(command.DownloadId, command.Part, command.Parts, command.At), ct);
        signals.Changed(command.GalleryId, ChangeKinds.Activity);
        return Outcome.Done;
    }
}
