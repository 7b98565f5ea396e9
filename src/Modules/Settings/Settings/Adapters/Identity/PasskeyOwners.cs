using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Identity;

/// <summary>Whose passkeys are whose, as Identity asks for it. It is never asked to change anything.</summary>
internal sealed class PasskeyOwners(IPasskeyRepository passkeys) : IUserPasskeyStore<PasskeyOwner>
{
    public Task<string> GetUserIdAsync(PasskeyOwner user, CancellationToken cancellationToken) => Task.FromResult($"{user.MemberId}");

    public Task<PasskeyOwner?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Task.FromResult(Guid.TryParse(userId, out var memberId) ? new PasskeyOwner(memberId) : null);

    public async Task<PasskeyOwner?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await Find(credentialId, cancellationToken) is { } passkey ? new PasskeyOwner(passkey.MemberId) : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(PasskeyOwner user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Find(credentialId, cancellationToken) is { } passkey && passkey.MemberId == user.MemberId ? AsIdentitys(passkey) : null;

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(PasskeyOwner user, CancellationToken cancellationToken) =>
        [.. (await passkeys.Of(user.MemberId, cancellationToken)).Select(AsIdentitys)];

    public void Dispose()
    {
    }

    public Task AddOrUpdatePasskeyAsync(PasskeyOwner user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task RemovePasskeyAsync(PasskeyOwner user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string?> GetUserNameAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetUserNameAsync(PasskeyOwner user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string?> GetNormalizedUserNameAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task SetNormalizedUserNameAsync(PasskeyOwner user, string? normalizedName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> CreateAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> UpdateAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> DeleteAsync(PasskeyOwner user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<PasskeyOwner?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw new NotSupportedException();

    private Task<Passkey?> Find(byte[] credentialId, CancellationToken ct) => passkeys.FindByCredential(Base64Url.EncodeToString(credentialId), ct);

    private static UserPasskeyInfo AsIdentitys(Passkey passkey) => new(
        Base64Url.DecodeFromChars(passkey.Credential), Convert.FromBase64String(passkey.PublicKey), passkey.AddedAt, (uint)passkey.Signatures, transports: [],
        isUserVerified: true, passkey.IsBackupEligible, isBackedUp: false, attestationObject: [], clientDataJson: []);
}

/// <summary>A member, to Identity.</summary>
internal sealed record PasskeyOwner(Guid MemberId);
