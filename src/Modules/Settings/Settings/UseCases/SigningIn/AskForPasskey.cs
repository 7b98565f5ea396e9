using Settings.UseCases.Securing;

namespace Settings.UseCases.SigningIn;

/// <summary>What a browser is asked to sign somebody in with whatever passkey they have for this site.</summary>
public sealed record AskForPasskey(PasskeySite Site);
