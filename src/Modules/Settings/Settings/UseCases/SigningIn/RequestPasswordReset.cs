namespace Settings.UseCases.SigningIn;

/// <summary>Mails a link to choose a new password. Answers alike whether or not the address is known.</summary>
public sealed record RequestPasswordReset(string Email);
