namespace Settings.UseCases.Securing;

/// <summary>Ten recovery codes drawn by lot. They hold once <see cref="TurnCodesOn"/> or <see cref="RenewRecoveryCodes"/> brings them.</summary>
public sealed record DrawRecoveryCodes;
