using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfNotes(GalleriesDbContext db) : INotes
{
    public Task<Note?> FindNote(Guid galleryId, Guid visitorId, Guid assetId, CancellationToken ct) =>
        db.Notes.SingleOrDefaultAsync(note => note.VisitorId == visitorId && note.AssetId == assetId && note.GalleryId == galleryId, ct);

    public async Task<IReadOnlyList<Note>> NewNotes(Guid galleryId, CancellationToken ct) =>
        await db.Notes.Where(note => note.GalleryId == galleryId && !note.IsRead).ToListAsync(ct);

    public void Add(Note note) => db.Add(note);

    public void Remove(Note note) => db.Remove(note);
}
