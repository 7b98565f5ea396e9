using Settings.Domain;
using Settings.UseCases.Securing;

namespace Settings.Ports;

/// <summary>What WebAuthn asks of a browser, and the proof that its answers are true. A device that did not check who holds it is not believed.</summary>
internal interface IPasskeyCeremonies
{
    /// <summary>A new passkey for a member, on a device that has none of theirs yet.</summary>
    Task<PasskeyQuestion> AskForNew(PasskeySite site, Account account);

    /// <summary>The passkey that was made; null when the answer is not one to that question by that member.</summary>
    Task<MadePasskey?> Made(PasskeySite site, Account account, PasskeyAnswer answer);

    /// <summary>Any passkey for this site, whoever's it is.</summary>
    Task<PasskeyQuestion> Ask(PasskeySite site);

    /// <summary>The passkey that was used; null when the answer is not one to that question, or nobody's here.</summary>
    Task<UsedPasskey?> Used(PasskeySite site, PasskeyAnswer answer, CancellationToken ct);
}

/// <summary>A passkey just made: its name for the device, its public half, and what it says of itself.</summary>
internal sealed record MadePasskey(string Credential, string PublicKey, bool IsBackupEligible, long Signatures);

/// <summary>A passkey just used, and how often it has signed by now.</summary>
internal sealed record UsedPasskey(string Credential, long Signatures);
