using Activity.Ports;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Notes what a message says about a gallery; null is what it does not speak of.</summary>
internal sealed record RecordGallery(Guid GalleryId, DateTimeOffset At, string? Name = null, bool? Online = null, Expiration? Expiration = null);

/// <summary>A gallery's last day, or none.</summary>
internal sealed record Expiration(DateOnly? Day);

internal sealed class RecordGalleryHandler(IFigures figures, ISignals signals) : ICommandHandler<RecordGallery>
{
    public async Task<Outcome> Handle(RecordGallery command, CancellationToken ct)
    {
        var gallery = await figures.Gallery(command.GalleryId, ct);
        if (command.Name is { } name)
            gallery.Call(name, command.At);
        if (command.Online is { } online)
            gallery.Turn(online, command.At);
        if (command.Expiration is { } expiration)
            gallery.ExpireOn(expiration.Day, command.At);
        signals.Changed(gallery.Id, ChangeKinds.Gallery);
        return Outcome.Done;
    }
}
