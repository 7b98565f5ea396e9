namespace Settings.UseCases.SigningIn;

/// <summary>Sets a password by the one-time token of an invitation or reset mail, and ends older sessions.</summary>
public sealed record ChoosePassword(Guid MemberId, string Token, string Password);
