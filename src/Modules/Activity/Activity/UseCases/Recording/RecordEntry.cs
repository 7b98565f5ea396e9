using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Writes one thing that happened into the log, and counts it for its visitor.</summary>
internal sealed record RecordEntry(
    Guid GalleryId, EntryKind Kind, DateTimeOffset At, Person? Visitor = null, IReadOnlyList<Guid>? AssetIds = null, string? Detail = null, Guid? Item = null);

internal sealed class RecordEntryHandler(IActivityLog log, IFigures figures, ISignals signals) : ICommandHandler<RecordEntry>
{
    public async Task<Outcome> Handle(RecordEntry command, CancellationToken ct)
    {
        var gallery = await figures.Gallery(command.GalleryId, ct);
        var assetIds = (command.AssetIds ?? []).Distinct().ToList();
        var visitor = command.Visitor is { } person ? await figures.Visitor(gallery, person.VisitorId, ct) : null;
        // Orders outlive their gallery, and their messages may be late.
        var isRemoved = gallery.RemovedAt is not null;
        var isForgotten = LogEntry.SaysVisitorsWords.Contains(command.Kind) && (isRemoved || visitor is null || visitor.IsNamelessAt(command.At));
        var entry = new LogEntry(
            gallery.Number, Stored(command.At), command.Kind, visitor?.Number ?? 0, command.Visitor?.Type,
            isRemoved ? AssetSet.Empty : await figures.Numbers(gallery, assetIds, ct), assetIds.Count, isForgotten ? null : command.Detail, command.Item);

        signals.Changed(gallery.Id, ChangeKinds.Activity);
        await Write(gallery, entry, visitor, command.Visitor, ct);
        if (command.Kind == EntryKind.AssetsFavorited && visitor is not null && visitor.StartFavorites())
            await Write(gallery, entry with { Kind = EntryKind.CollectionCreated, Detail = null, Item = visitor.VisitorId }, visitor, command.Visitor, ct);
        return Outcome.Done;
    }

    // As exactly as the databases have it: moments are compared before and after.
    private static DateTimeOffset Stored(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond));

    private async Task Write(GalleryFigures gallery, LogEntry entry, VisitorFigures? visitor, Person? person, CancellationToken ct)
    {
        await log.Append(gallery, entry, ct);
        visitor?.Count(entry, gallery.RemovedAt is null ? person! : person!.Unnamed);
    }
}
