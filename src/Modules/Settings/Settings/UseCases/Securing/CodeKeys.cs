using System.Security.Cryptography;
using BuildingBlocks.Security;
using Settings.Domain;

namespace Settings.UseCases.Securing;

/// <summary>The keys of authenticator apps: whoever reads the database without the installation's keys can make no codes.</summary>
internal sealed class CodeKeys(ISecretProtector protector, TimeProvider clock)
{
    // As long as the hash, as RFC 4226 recommends.
    private const int Length = 20;

    /// <summary>A new one, encrypted.</summary>
    public string Draw() => protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)));

    /// <summary>Null where there is none, or it was encrypted with keys that are lost.</summary>
    public byte[]? Read(string? key) => key is not null && protector.Unprotect(key) is { } plain ? Convert.FromBase64String(plain) : null;

    /// <summary>The time step whose code this is now; null when it is wrong.</summary>
    public long? StepOf(string? key, string code) => Read(key) is { } plain ? Totp.StepOf(plain, code, clock.GetUtcNow()) : null;
}
