using Settings.Adapters.Persistence.Snapshots;
using Settings.Contracts;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class SnapshotBrand(Lazy<SettingsDbContext> db, BrandSnapshot brand, IBrandFiles files) : IBrand
{
    public async ValueTask<BrandFact> Find(CancellationToken ct) => (await brand.Get(db, ct)).Fact;

    public async ValueTask<byte[]?> Read(string key, PictureForm form, CancellationToken ct) =>
        (await brand.Get(db, ct)).Pictures.All.FirstOrDefault(one => one.Key == key) is { } picture ? await files.Read(picture.Id, form, ct) : null;
}
