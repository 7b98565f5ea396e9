using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryPasskeyRepository : IPasskeyRepository
{
    private readonly List<Passkey> _passkeys = [];

    public Task<Passkey?> Find(Guid passkeyId, CancellationToken ct) => Task.FromResult(_passkeys.SingleOrDefault(passkey => passkey.Id == passkeyId));

    public Task<Passkey?> FindByCredential(string credential, CancellationToken ct) =>
        Task.FromResult(_passkeys.SingleOrDefault(passkey => passkey.Credential == credential));

    public Task<IReadOnlyList<Passkey>> Of(Guid memberId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Passkey>>([.. _passkeys.Where(passkey => passkey.MemberId == memberId)]);

    public void Add(Passkey passkey) => _passkeys.Add(passkey);

    public void Remove(Passkey passkey) => _passkeys.Remove(passkey);
}
