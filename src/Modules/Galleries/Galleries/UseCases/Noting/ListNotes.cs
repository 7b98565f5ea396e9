using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Noting;

/// <summary>What visitors wrote on photos, for the studio: new ones first, then the latest; at most 500.</summary>
public sealed record ListNotes(Guid GalleryId);

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
