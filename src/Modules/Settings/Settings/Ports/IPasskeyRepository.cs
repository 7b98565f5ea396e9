using Settings.Domain;

namespace Settings.Ports;

/// <summary>The team's passkeys.</summary>
internal interface IPasskeyRepository
{
    Task<Passkey?> Find(Guid passkeyId, CancellationToken ct);

    /// <summary>By what the device calls it, base64url.</summary>
    Task<Passkey?> FindByCredential(string credential, CancellationToken ct);

    Task<IReadOnlyList<Passkey>> Of(Guid memberId, CancellationToken ct);

    void Add(Passkey passkey);

    void Remove(Passkey passkey);
}
