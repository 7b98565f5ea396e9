using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>One thing that happened in a gallery. Never changed once written, but for words of a visitor who is to be forgotten.</summary>
/// <param name="Gallery">The gallery's number.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Visitor">The visitor's number in the gallery; 0 where the studio did it.</param>
/// <param name="Type">How they came in then; null where the studio did it.</param>
/// <param name="Assets">Of the gallery.</param>
/// <param name="Count">How many it was about, also where they are not known any more.</param>
/// <param name="Detail">Such as the size of a download.</param>
/// <param name="Item">The download, share, collection or order; null where there is none.</param>
internal sealed record LogEntry(
    int Gallery, DateTimeOffset At, EntryKind Kind, int Visitor, UserType? Type, AssetSet Assets, int Count, string? Detail, Guid? Item)
{
    /// <summary>Entries whose detail a visitor wrote: it goes when their name does.</summary>
    public static EntryKind[] SaysVisitorsWords { get; } = [EntryKind.CollectionCreated, EntryKind.AssetsCollected, EntryKind.AssetsUncollected];

    /// <summary>What the figures need of it.</summary>
    public Fact Fact => new(At, Kind, Visitor, Type, Assets);
}

/// <summary>A visitor as a message named them.</summary>
internal sealed record Person(Guid VisitorId, UserType Type, string? Name, string? Email)
{
    public Person Unnamed => this with { Name = null, Email = null };
}
