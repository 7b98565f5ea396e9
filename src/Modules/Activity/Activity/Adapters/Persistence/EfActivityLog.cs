using Activity.Domain;
using Activity.Ports;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

internal sealed class EfActivityLog(ActivityDbContext db, ISheets sheets) : IActivityLog
{
    private LoggedEntry? _last;

    public async Task Append(GalleryFigures gallery, LogEntry entry, CancellationToken ct)
    {
        // Written is written: what stays tracked is looked through at every save of a long transaction.
        if (_last is not null && db.Entry(_last).State == EntityState.Unchanged)
            db.Entry(_last).State = EntityState.Detached;
        db.Entries.Add(_last = LoggedEntry.Of(entry));
        gallery.CountEntry();
        await sheets.Append(gallery, entry.Fact, ct);
    }
}
