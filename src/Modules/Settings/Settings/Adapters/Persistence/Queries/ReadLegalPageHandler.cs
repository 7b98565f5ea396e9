using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.Disclosing;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ReadLegalPageHandler(SettingsDbContext db) : IQueryHandler<ReadLegalPage, LegalPage?>
{
    public Task<LegalPage?> Handle(ReadLegalPage query, CancellationToken ct) =>
        db.LegalTexts.Where(text => text.Kind == query.Kind).Select(text => new LegalPage(text.Text, text.ChangedAt)).SingleOrDefaultAsync(ct);
}
