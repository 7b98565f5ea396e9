using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Settings.Ports;

namespace Settings.Adapters.Identity;

/// <summary>Passwords as ASP.NET Core Identity hashes them: PBKDF2 with HMAC-SHA512.</summary>
internal sealed class IdentityPasswords(IOptions<PasswordHasherOptions> options) : IPasswords
{
    /// <summary>How often a password goes through the function before it is kept.</summary>
    internal const int Iterations = 210_000;

    private static readonly object Anybody = new();

    private readonly PasswordHasher<object> _hasher = new(options);

    /// <summary>What a password is compared with where there is no account.</summary>
    internal string NobodysHash { get; } = HashOfNothing(options.Value.IterationCount);

    public string Hash(string password) => _hasher.HashPassword(Anybody, password);

    public PasswordMatch Compare(string? hash, string password) =>
        _hasher.VerifyHashedPassword(Anybody, hash ?? NobodysHash, password) switch
        {
            PasswordVerificationResult.Failed => PasswordMatch.No,
            _ when hash is null => PasswordMatch.No,
            PasswordVerificationResult.SuccessRehashNeeded => PasswordMatch.YesButOutdated,
            _ => PasswordMatch.Yes,
        };

    /// <summary>
    /// In the form of Identity's third version: marker, function, iterations and salt's length as big-endian numbers, salt, key.
    /// The key is drawn by lot, so that the first comparison with nobody takes no longer than any other.
    /// </summary>
    private static string HashOfNothing(int iterations)
    {
        var hash = RandomNumberGenerator.GetBytes(13 + 16 + 32);
        hash[0] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(1), (uint)KeyDerivationPrf.HMACSHA512);
        BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(5), (uint)iterations);
        BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(9), 16);
        return Convert.ToBase64String(hash);
    }
}
