using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>One thing that happened in a gallery. Never changed once written.</summary>
internal sealed record LogEntry(
    Guid Id, Guid GalleryId, DateTimeOffset At, EntryKind Kind, Person? Visitor, IReadOnlyList<Guid> AssetIds, string? Detail)
{
    /// <summary>Entries whose detail a visitor wrote: it goes when their name does.</summary>
    public static EntryKind[] SaysVisitorsWords { get; } = [EntryKind.CollectionCreated, EntryKind.AssetsCollected, EntryKind.AssetsUncollected];
}

/// <summary>A visitor as a message named them.</summary>
internal sealed record Person(Guid VisitorId, string Type, string? Name, string? Email)
{
    public Person Unnamed => this with { Name = null, Email = null };
}
