using Settings.Domain;

namespace Settings.Ports;

/// <summary>The team's accounts.</summary>
internal interface IAccountRepository
{
    Task<Account?> Find(Guid memberId, CancellationToken ct);

    Task<Account?> FindByEmail(string email, CancellationToken ct);

    /// <summary>Whether somebody else is an owner who can sign in.</summary>
    Task<bool> HasOwnerBesides(Guid memberId, CancellationToken ct);

    void Add(Account account);

    void Remove(Account account);
}
