using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Noting;

/// <summary>A page of what visitors wrote on photos, for the studio: new ones first, then the latest.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="After">The cursor of the page before; null for the first.</param>
/// <param name="Count">How many at most.</param>
public sealed record ListNotes(Guid GalleryId, string? After = null, int Count = 50);

/// <summary>A page of notes.</summary>
/// <param name="Notes">The notes.</param>
/// <param name="New">How many of all notes were not ticked off yet.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
public sealed record NotePage(IReadOnlyList<NoteCard> Notes, int New, string? Next);

/// <summary>A note.</summary>
/// <param name="Photo">What it is on.</param>
/// <param name="Visitor">Who wrote it.</param>
/// <param name="Text">Plain text, with line breaks.</param>
/// <param name="WrittenAt">When.</param>
/// <param name="IsNew">Whether it was not ticked off yet.</param>
public sealed record NoteCard(AssetTile Photo, VisitorFact Visitor, string Text, DateTimeOffset WrittenAt, bool IsNew);

/// <summary>The viewer's own note on a photo; null where there is none.</summary>
public sealed record ReadOwnNote(Guid GalleryId, Viewer Viewer, Guid AssetId);

/// <summary>A note as its writer sees it.</summary>
public sealed record OwnNote(string Text, DateTimeOffset WrittenAt);
