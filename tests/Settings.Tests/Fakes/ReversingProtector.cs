using BuildingBlocks.Security;

namespace Settings.Tests.Fakes;

internal sealed class ReversingProtector : ISecretProtector
{
    public string Protect(string plain) => "turned:" + Turn(plain);

    public string? Unprotect(string cipher) => cipher.StartsWith("turned:", StringComparison.Ordinal) ? Turn(cipher[7..]) : null;

    private static string Turn(string text) => new(text.Reverse().ToArray());
}
