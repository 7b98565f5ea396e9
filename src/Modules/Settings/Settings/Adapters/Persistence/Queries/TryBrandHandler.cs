using BuildingBlocks.UseCases;
using Settings.Adapters.Persistence.Snapshots;
using Settings.Domain;
using Settings.UseCases.Branding;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class TryBrandHandler(Lazy<SettingsDbContext> db, BrandSnapshot brand) : IQueryHandler<TryBrand, BrandTrial>
{
    public async Task<BrandTrial> Handle(TryBrand query, CancellationToken ct)
    {
        var present = (await brand.Get(db, ct)).Fact;
        if (Brand.CheckLook(query.Accent, query.Paper, query.Type) is { Succeeded: false } refused)
            return new BrandTrial(null, present, refused.Reason);

        var accent = Brand.Read(query.Accent);
        return new BrandTrial(accent, present with { Light = Palettes.Light(accent, query.Paper), Dark = Palettes.Dark(accent, query.Paper), Type = query.Type }, null);
    }
}
