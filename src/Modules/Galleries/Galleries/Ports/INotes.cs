using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>What visitors wrote on photos.</summary>
internal interface INotes
{
    Task<Note?> FindNote(Guid galleryId, Guid visitorId, Guid assetId, CancellationToken ct);

    /// <summary>Those that the photographer has not ticked off.</summary>
    Task<IReadOnlyList<Note>> NewNotes(Guid galleryId, CancellationToken ct);

    void Add(Note note);

    void Remove(Note note);
}
