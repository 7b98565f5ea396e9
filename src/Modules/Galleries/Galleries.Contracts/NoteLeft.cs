namespace Galleries.Contracts;

/// <summary>A visitor left a note on a photo for the photographer, or changed the one they had left. Its words stay in the gallery.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Visitor">Who wrote it.</param>
/// <param name="AssetId">The photo.</param>
/// <param name="LeftAt">When.</param>
public sealed record NoteLeft(Guid GalleryId, VisitorFact Visitor, Guid AssetId, DateTimeOffset LeftAt);
