using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfPasskeyRepository(SettingsDbContext db) : IPasskeyRepository
{
    public Task<Passkey?> Find(Guid passkeyId, CancellationToken ct) => db.Passkeys.SingleOrDefaultAsync(passkey => passkey.Id == passkeyId, ct);

    public Task<Passkey?> FindByCredential(string credential, CancellationToken ct) =>
        db.Passkeys.SingleOrDefaultAsync(passkey => passkey.Credential == credential, ct);

    public async Task<IReadOnlyList<Passkey>> Of(Guid memberId, CancellationToken ct) =>
        await db.Passkeys.Where(passkey => passkey.MemberId == memberId).ToListAsync(ct);

    public void Add(Passkey passkey) => db.Passkeys.Add(passkey);

    public void Remove(Passkey passkey) => db.Passkeys.Remove(passkey);
}
