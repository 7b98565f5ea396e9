using Activity.UseCases.Privacy;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadTracesHandler(ActivityDbContext db) : IQueryHandler<ReadTraces, IReadOnlyList<Trace>>
{
    public async Task<IReadOnlyList<Trace>> Handle(ReadTraces query, CancellationToken ct)
    {
        var ids = query.VisitorIds;
        var named = await db.Visitors.OfAddress(query.Email.Trim().ToLowerInvariant()).Select(visitor => visitor.VisitorId).ToListAsync(ct);
        var visitors = await db.Visitors.Where(visitor => ids.Contains(visitor.VisitorId) || named.Contains(visitor.VisitorId))
            .Join(db.Galleries, visitor => visitor.GalleryId, gallery => gallery.Id, (visitor, gallery) => new { visitor.VisitorId, visitor.Number, visitor.NamelessUntil, Gallery = gallery.Number })
            .ToListAsync(ct);

        var rows = new List<LoggedEntry>();
        foreach (var visitor in visitors)
        {
            // Known by their address alone, they did only what still carries it.
            var from = ids.Contains(visitor.VisitorId) ? null : visitor.NamelessUntil;
            rows.AddRange(await db.Entries.Where(entry => entry.Gallery == visitor.Gallery && entry.Visitor == visitor.Number && (from == null || entry.At > from)).ToListAsync(ct));
        }

        var shown = await new EntryRows(db).Show([.. rows.OrderBy(row => row.At).ThenBy(row => row.Seq)], ct);
        return [.. shown.Select(entry => new Trace(entry.At, entry.GalleryName, entry.Kind, entry.Count, entry.Detail, entry.VisitorName, entry.VisitorEmail))];
    }
}
