using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Noting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListNotesHandler(GalleriesDbContext db) : IQueryHandler<ListNotes, NotePage>
{
    private const int Most = 200;

    public async Task<NotePage> Handle(ListNotes query, CancellationToken ct)
    {
        var count = Math.Clamp(query.Count, 1, Most);
        var rows = await (
            from note in After(NoteCursor.Read(query.After))
            where note.GalleryId == query.GalleryId
            join asset in db.Assets on note.AssetId equals asset.Id
            join visitor in db.Visitors on note.VisitorId equals visitor.Id
            orderby note.IsRead, note.WrittenAt descending, note.AssetId, note.VisitorId
            select new { note, asset, visitor }).Take(count + 1).ToListAsync(ct);
        var unread = await db.Notes.CountAsync(note => note.GalleryId == query.GalleryId && !note.IsRead && db.Assets.Any(asset => asset.Id == note.AssetId), ct);
        return new NotePage(
            [.. rows.Take(count).Select(row => new NoteCard(row.asset.ToTile(), row.visitor.Fact, row.note.Text, row.note.WrittenAt, !row.note.IsRead))], unread,
            rows.Count > count ? NoteCursor.Of(rows[count - 1].note).ToString() : null);
    }

    private IQueryable<Note> After(NoteCursor? cursor) => cursor is not { } last ? db.Notes : db.Notes.Where(note =>
        (note.IsRead && !last.IsRead)
        || (note.IsRead == last.IsRead
            && (note.WrittenAt < last.WrittenAt || (note.WrittenAt == last.WrittenAt && (note.AssetId > last.AssetId || (note.AssetId == last.AssetId && note.VisitorId > last.VisitorId))))));
}
