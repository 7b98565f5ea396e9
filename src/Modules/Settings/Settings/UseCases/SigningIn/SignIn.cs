namespace Settings.UseCases.SigningIn;

/// <summary>Checks a password; repeated wrong tries lock the account for a while. The caller then asks for the member by e-mail.</summary>
public sealed record SignIn(string Email, string Password);
