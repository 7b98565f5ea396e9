using Activity.Domain;
using Activity.UseCases.Watching;

namespace Activity.Adapters.Persistence;

/// <summary>The log's row: the visitor's words as they were then stand in columns of their own, so that pages can search them.</summary>
internal sealed class LoggedEntry
{
    public Guid Id { get; private init; }

    public Guid GalleryId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public EntryKind Kind { get; private init; }

    public Guid? VisitorId { get; private init; }

    public string? VisitorType { get; private init; }

    public string? VisitorName { get; private init; }

    public string? VisitorEmail { get; private init; }

    public int Count { get; private init; }

    public IReadOnlyList<Guid> AssetIds { get; private init; } = [];

    public string? Detail { get; private init; }

    public static LoggedEntry Of(LogEntry entry) => new()
    {
        Id = entry.Id,
        GalleryId = entry.GalleryId,
        At = entry.At,
        Kind = entry.Kind,
        VisitorId = entry.Visitor?.VisitorId,
        VisitorType = entry.Visitor?.Type,
        VisitorName = entry.Visitor?.Name,
        VisitorEmail = entry.Visitor?.Email,
        Count = entry.AssetIds.Count,
        AssetIds = entry.AssetIds,
        Detail = entry.Detail,
    };
}
