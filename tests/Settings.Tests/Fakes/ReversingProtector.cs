using BuildingBlocks.Security;

namespace Settings.Tests.Fakes;

internal sealed class ReversingProtector : ISecretProtector
{
    /// <summary>As after a move without the folder of keys.</summary>
    public bool HasLostKeys { get; set; }

    public string Protect(string plain) => "turned:" + Turn(plain);

    public string? Unprotect(string cipher) => !HasLostKeys && cipher.StartsWith("turned:", StringComparison.Ordinal) ? Turn(cipher[7..]) : null;

    private static string Turn(string text) => new(text.Reverse().ToArray());
}
