using Activity.Domain;
using Activity.Ports;

namespace Activity.Adapters.Persistence;

internal sealed class EfActivityLog(ActivityDbContext db) : IActivityLog
{
    public void Append(LogEntry entry) => db.Entries.Add(LoggedEntry.Of(entry));
}
