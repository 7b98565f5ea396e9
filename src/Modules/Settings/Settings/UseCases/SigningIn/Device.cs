namespace Settings.UseCases.SigningIn;

/// <summary>What somebody signs in with.</summary>
/// <param name="Name">For people to recognize, such as "Firefox on Windows".</param>
/// <param name="Token">What the device keeps, so that it is known the next time.</param>
public sealed record Device(string Name, string Token)
{
    /// <summary>Without the token, wherever it may be logged.</summary>
    public override string ToString() => Name;
}
