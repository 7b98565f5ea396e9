using Settings.Domain;

namespace Settings.Ports;

/// <summary>The team's accounts.</summary>
internal interface IAccountRepository
{
    Task<Account?> Find(Guid memberId, CancellationToken ct);

    Task<Account?> FindByEmail(string email, CancellationToken ct);

    Task<int> CountOwners(CancellationToken ct);

    void Add(Account account);

    void Remove(Account account);
}
