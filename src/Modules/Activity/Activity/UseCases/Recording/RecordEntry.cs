using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Writes one thing that happened into the log, and counts it for its visitor.</summary>
internal sealed record RecordEntry(
    Guid GalleryId, EntryKind Kind, DateTimeOffset At, Person? Visitor = null, IReadOnlyList<Guid>? AssetIds = null, string? Detail = null);

internal sealed class RecordEntryHandler(IActivityLog log, IFigures figures) : ICommandHandler<RecordEntry>
{
    public async Task<Outcome> Handle(RecordEntry command, CancellationToken ct)
    {
        // Orders outlive their gallery, and their messages may be late.
        var isRemoved = await figures.IsRemoved(command.GalleryId, ct);
        var visitor = command.Visitor is { } person && !isRemoved ? await figures.Visitor(command.GalleryId, person.VisitorId, ct) : null;
        var isForgotten = (visitor is null || visitor.IsForgottenAt(command.At)) && LogEntry.SaysVisitorsWords.Contains(command.Kind);
        var entry = new LogEntry(
            Guid.CreateVersion7(command.At), command.GalleryId, command.At, command.Kind,
            visitor?.Nameable(command.Visitor!, command.At) ?? command.Visitor?.Unnamed, command.AssetIds ?? [], isForgotten ? null : command.Detail);
        log.Append(entry);
        visitor?.Count(entry);
        return Outcome.Done;
    }
}
