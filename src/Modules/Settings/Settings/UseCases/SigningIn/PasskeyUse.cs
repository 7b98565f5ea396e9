using BuildingBlocks;
using Settings.Ports;
using Settings.UseCases.Securing;

namespace Settings.UseCases.SigningIn;

/// <summary>Believes a passkey, and notes that it was used.</summary>
internal sealed class PasskeyUse(IPasskeyRepository passkeys, IPasskeyCeremonies ceremonies, TimeProvider clock)
{
    // One sentence for a passkey that was removed, was never here, or is not what it says.
    public static readonly Outcome Unknown = Outcome.Refused("This passkey does not open anything here. Please sign in with your password, or try another passkey.");

    /// <summary>Whose passkey answered; null when it is nobody's here.</summary>
    public async Task<Guid?> OwnerOf(PasskeySite site, PasskeyAnswer answer, CancellationToken ct)
    {
        if (await ceremonies.Used(site, answer, ct) is not { } used || await passkeys.FindByCredential(used.Credential, ct) is not { } passkey)
            return null;

        passkey.Use(used.Signatures, clock.GetUtcNow());
        return passkey.MemberId;
    }
}
