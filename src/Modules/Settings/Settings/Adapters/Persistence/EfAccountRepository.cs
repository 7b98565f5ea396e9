using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfAccountRepository(SettingsDbContext db) : IAccountRepository
{
    public Task<Account?> Find(Guid memberId, CancellationToken ct) => db.Accounts.SingleOrDefaultAsync(account => account.Id == memberId, ct);

    public Task<Account?> FindByEmail(string email, CancellationToken ct)
    {
        var key = Account.KeyOf(email);
        return db.Accounts.SingleOrDefaultAsync(account => account.EmailKey == key, ct);
    }

    public Task<bool> HasOwnerBesides(Guid memberId, CancellationToken ct) =>
        db.Accounts.AnyAsync(account => account.Role == Role.Owner && account.PasswordHash != null && account.Id != memberId, ct);

    public void Add(Account account) => db.Accounts.Add(account);

    public void Remove(Account account) => db.Accounts.Remove(account);
}
