using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Settings.UseCases.Branding;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ReadBrandHandler(SettingsDbContext db) : IQueryHandler<ReadBrand, BrandChoice>
{
    public async Task<BrandChoice> Handle(ReadBrand query, CancellationToken ct) =>
        await db.Brands.AsNoTracking().SingleOrDefaultAsync(ct) is { } brand
            ? new BrandChoice(brand.Accent, brand.Paper, brand.Pictures.Logo?.Fact, brand.Pictures.LogoOnDark?.Fact, brand.Pictures.Icon?.Fact, brand.Fact)
            : new BrandChoice(null, PaperTone.Warm, null, null, null, BrandFact.Initial);
}
