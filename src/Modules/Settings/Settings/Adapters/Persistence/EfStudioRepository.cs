using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfStudioRepository(SettingsDbContext db) : IStudioRepository
{
    public Task<Studio?> Find(CancellationToken ct) => db.Studios.SingleOrDefaultAsync(ct);

    public void Add(Studio studio) => db.Studios.Add(studio);
}
