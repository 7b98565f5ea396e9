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
        var entry = new LogEntry(
            Guid.CreateVersion7(command.At), command.GalleryId, command.At, command.Kind,
            isRemoved && command.Visitor is { } person ? person with { Name = null, Email = null } : command.Visitor, command.AssetIds ?? [], command.Detail);
        log.Append(entry);
        if (!isRemoved && entry.Visitor is { } visitor)
            (await figures.Visitor(command.GalleryId, visitor.VisitorId, ct)).Count(entry);
        return Outcome.Done;
    }
}
