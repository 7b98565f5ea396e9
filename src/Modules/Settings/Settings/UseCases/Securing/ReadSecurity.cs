namespace Settings.UseCases.Securing;

/// <summary>How a member's account is secured; null when there is none.</summary>
public sealed record ReadSecurity(Guid MemberId);

/// <summary>What an account is secured by.</summary>
/// <param name="AsksForCode">Whether signing in asks for a code after the password.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes were not used yet.</param>
public sealed record AccountSecurity(bool AsksForCode, int RecoveryCodesLeft)
{
    /// <summary>Another address that waits to be confirmed; null for none.</summary>
    public string? WaitingEmail { get; init; }
}
