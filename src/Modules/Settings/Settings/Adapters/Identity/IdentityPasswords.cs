using BuildingBlocks.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Settings.Ports;

namespace Settings.Adapters.Identity;

/// <summary>Passwords as ASP.NET Core Identity hashes them: PBKDF2 with HMAC-SHA512.</summary>
internal sealed class IdentityPasswords : IPasswords
{
    private const int Iterations = 210_000;

    private static readonly object Anybody = new();

    private readonly PasswordHasher<object> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly Lazy<string> _nobodysHash;

    public IdentityPasswords() => _nobodysHash = new Lazy<string>(() => Hash(SecretToken.Create()));

    public string Hash(string password) => _hasher.HashPassword(Anybody, password);

    public PasswordMatch Compare(string? hash, string password) =>
        _hasher.VerifyHashedPassword(Anybody, hash ?? _nobodysHash.Value, password) switch
        {
            PasswordVerificationResult.Failed => PasswordMatch.No,
            _ when hash is null => PasswordMatch.No,
            PasswordVerificationResult.SuccessRehashNeeded => PasswordMatch.YesButOutdated,
            _ => PasswordMatch.Yes,
        };

    public string NewStamp() => SecretToken.Create();
}
