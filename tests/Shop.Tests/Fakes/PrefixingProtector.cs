using BuildingBlocks.Security;

namespace Shop.Tests.Fakes;

/// <summary>Hides nothing, but tells its own ciphers from others.</summary>
internal sealed class PrefixingProtector : ISecretProtector
{
    private const string Prefix = "protected:";

    public string Protect(string plain) => Prefix + plain;

    public string? Unprotect(string cipher) => cipher.StartsWith(Prefix, StringComparison.Ordinal) ? cipher[Prefix.Length..] : null;
}
