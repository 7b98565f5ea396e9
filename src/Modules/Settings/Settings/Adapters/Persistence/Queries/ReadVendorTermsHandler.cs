using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.Disclosing;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ReadVendorTermsHandler(SettingsDbContext db) : IQueryHandler<ReadVendorTerms, LegalPage?>
{
    public Task<LegalPage?> Handle(ReadVendorTerms query, CancellationToken ct) =>
        db.VendorTermsVersions.Where(version => version.Number == query.Version).Select(version => new LegalPage(version.Text, version.WrittenAt)).SingleOrDefaultAsync(ct);
}
