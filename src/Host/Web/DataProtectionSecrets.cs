using System.Security.Cryptography;
using BuildingBlocks.Security;
using Microsoft.AspNetCore.DataProtection;

namespace Host.Web;

/// <summary>Encrypts with the keys that lie in the data folder.</summary>
internal sealed class DataProtectionSecrets(IDataProtectionProvider provider) : ISecretProtector
{
    private readonly IDataProtector _protector = provider.CreateProtector("secrets");

    public string Protect(string plain) => _protector.Protect(plain);

    public string? Unprotect(string cipher)
    {
        try
        {
            return _protector.Unprotect(cipher);
        }
        catch (CryptographicException)
        {
            return null; // written with other keys, as after a restore without them: the port says so by null
        }
    }
}
