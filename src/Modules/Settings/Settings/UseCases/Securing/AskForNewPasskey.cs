namespace Settings.UseCases.Securing;

/// <summary>What a browser is asked to make a passkey; null when it is not certain who asks.</summary>
public sealed record AskForNewPasskey(Guid SessionId, PasskeySite Site);
