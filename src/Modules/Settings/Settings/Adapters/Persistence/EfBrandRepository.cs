using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfBrandRepository(SettingsDbContext db) : IBrandRepository
{
    public Task<Brand?> Find(CancellationToken ct) => db.Brands.SingleOrDefaultAsync(ct);

    public void Add(Brand brand) => db.Brands.Add(brand);
}
