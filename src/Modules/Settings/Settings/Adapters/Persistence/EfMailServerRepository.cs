using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfMailServerRepository(SettingsDbContext db) : IMailServerRepository
{
    public Task<MailServer?> Find(CancellationToken ct) => db.MailServers.SingleOrDefaultAsync(ct);

    public void Add(MailServer server) => db.MailServers.Add(server);

    public void Remove(MailServer server) => db.MailServers.Remove(server);
}
