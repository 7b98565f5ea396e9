using BuildingBlocks.Signals;
using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence.Snapshots;

/// <summary>The brand as last committed.</summary>
internal sealed class BrandSnapshot(ISignalListener signals) : IDisposable
{
    private readonly Snapshot<Guid, HeldBrand> _held = new(signals, Channels.Brand);

    public ValueTask<HeldBrand> Get(Lazy<SettingsDbContext> db, CancellationToken ct) => _held.Get(Brand.OnlyId, () => Read(db.Value, ct));

    public void Dispose() => _held.Dispose();

    private static async Task<HeldBrand> Read(SettingsDbContext db, CancellationToken ct) =>
        await db.Brands.AsNoTracking().SingleOrDefaultAsync(ct) is { } brand ? new HeldBrand(brand.Fact, brand.Pictures) : new HeldBrand(BrandFact.Initial, BrandPictures.None);
}

/// <summary>What is kept of the brand.</summary>
internal sealed record HeldBrand(BrandFact Fact, BrandPictures Pictures);
