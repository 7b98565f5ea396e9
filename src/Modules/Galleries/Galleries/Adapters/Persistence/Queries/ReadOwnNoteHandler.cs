using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Noting;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadOwnNoteHandler(GalleriesDbContext db, Reception reception) : IQueryHandler<ReadOwnNote, OwnNote?>
{
    public async Task<OwnNote?> Handle(ReadOwnNote query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        return !reply.Allowed || reply.Likeness is not { } visitor ? null
            : await db.Notes.Where(note => note.VisitorId == visitor.Id && note.AssetId == query.AssetId).Select(note => new OwnNote(note.Text, note.WrittenAt)).SingleOrDefaultAsync(ct);
    }
}
