using BuildingBlocks.UseCases;
using Galleries.UseCases.Noting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListNotesHandler(GalleriesDbContext db) : IQueryHandler<ListNotes, IReadOnlyList<NoteCard>>
{
    private const int Most = 500;

    public async Task<IReadOnlyList<NoteCard>> Handle(ListNotes query, CancellationToken ct)
    {
        var rows = await (
            from note in db.Notes
            where note.GalleryId == query.GalleryId
            join asset in db.Assets on note.AssetId equals asset.Id
            join visitor in db.Visitors on note.VisitorId equals visitor.Id
            orderby note.IsRead, note.WrittenAt descending, note.AssetId
            select new { note, asset, visitor }).Take(Most).ToListAsync(ct);
        return [.. rows.Select(row => new NoteCard(row.asset.ToTile(), row.visitor.Fact, row.note.Text, row.note.WrittenAt, !row.note.IsRead))];
    }
}
