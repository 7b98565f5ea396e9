using Activity.UseCases.Privacy;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadTracesHandler(ActivityDbContext db) : IQueryHandler<ReadTraces, IReadOnlyList<Trace>>
{
    public async Task<IReadOnlyList<Trace>> Handle(ReadTraces query, CancellationToken ct)
    {
        var rows = await db.Entries.Of(query.Email.Trim().ToLowerInvariant(), query.VisitorIds).OrderBy(entry => entry.At).ThenBy(entry => entry.Id).ToListAsync(ct);
        var ids = rows.Select(entry => entry.GalleryId).Distinct().ToList();
        var names = await db.Galleries.Where(gallery => ids.Contains(gallery.Id)).ToDictionaryAsync(gallery => gallery.Id, gallery => gallery.Name, ct);
        return [.. rows.Select(entry => new Trace(
            entry.At, names.GetValueOrDefault(entry.GalleryId, ""), entry.Kind, entry.Count, entry.Detail, entry.VisitorName, entry.VisitorEmail))];
    }
}
