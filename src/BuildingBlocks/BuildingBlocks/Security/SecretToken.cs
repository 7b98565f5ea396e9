using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace BuildingBlocks.Security;

/// <summary>Unguessable tokens for links: 128 random bits as base64url; only their hash is looked up.</summary>
public static class SecretToken
{
    /// <summary>A new token of 22 characters of the URL-safe alphabet.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>SHA-256 of the token in lower-case hexadecimal: what is stored and searched for.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
