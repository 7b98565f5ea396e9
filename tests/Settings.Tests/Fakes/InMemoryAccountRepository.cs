using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryAccountRepository : IAccountRepository
{
    private readonly List<Account> _accounts = [];

    public Task<Account?> Find(Guid memberId, CancellationToken ct) => Task.FromResult(_accounts.SingleOrDefault(account => account.Id == memberId));

    public Task<Account?> FindByEmail(string email, CancellationToken ct) =>
        Task.FromResult(_accounts.SingleOrDefault(account => account.EmailKey == Account.KeyOf(email)));

    public Task<bool> HasOwnerBesides(Guid memberId, CancellationToken ct) =>
        Task.FromResult(_accounts.Any(account => account is { Role: Role.Owner, PasswordHash: not null } && account.Id != memberId));

    public void Add(Account account) => _accounts.Add(account);

    public void Remove(Account account) => _accounts.Remove(account);
}
