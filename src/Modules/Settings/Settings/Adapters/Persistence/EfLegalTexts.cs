using Microsoft.EntityFrameworkCore;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfLegalTexts(SettingsDbContext db) : ILegalTexts
{
    public Task<LegalText?> Find(LegalPageKind kind, CancellationToken ct) => db.LegalTexts.SingleOrDefaultAsync(text => text.Kind == kind, ct);

    public void Add(LegalText text) => db.LegalTexts.Add(text);

    public void Remove(LegalText text) => db.LegalTexts.Remove(text);

    public void Keep(VendorTermsVersion version) => db.VendorTermsVersions.Add(version);
}
