using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Settings.Adapters.Identity;
using Settings.Ports;
using Settings.Tests.Fakes;

namespace Settings.Tests.Adapters.Identity;

public abstract class PasswordsTests
{
    private protected abstract IPasswords Passwords { get; }

    [Fact]
    public void A_password_fits_its_hash_and_no_other()
    {
        var hash = Passwords.Hash("correct horse battery");

        Passwords.Compare(hash, "correct horse battery").ShouldBe(PasswordMatch.Yes);
        Passwords.Compare(hash, "Correct horse battery").ShouldBe(PasswordMatch.No);
        Passwords.Compare(hash, "").ShouldBe(PasswordMatch.No);
    }

    [Fact]
    public void Nothing_fits_an_account_without_a_password()
    {
        Passwords.Compare(null, "").ShouldBe(PasswordMatch.No);
        Passwords.Compare(null, "correct horse battery").ShouldBe(PasswordMatch.No);
    }

    [Fact]
    public void A_hash_does_not_show_its_password() => Passwords.Hash("correct horse battery").ShouldNotContain("correct horse battery");
}

public sealed class ReversedPasswordsTests : PasswordsTests
{
    private protected override IPasswords Passwords { get; } = new ReversedPasswords();
}

public sealed class IdentityPasswordsTests : PasswordsTests
{
    private readonly IdentityPasswords _passwords = new(Options.Create(new PasswordHasherOptions { IterationCount = IdentityPasswords.Iterations }));

    private protected override IPasswords Passwords => _passwords;

    [Fact]
    public void Equal_passwords_have_different_hashes() => Passwords.Hash("correct horse battery").ShouldNotBe(Passwords.Hash("correct horse battery"));

    [Fact]
    public void Comparing_with_nobody_takes_as_long_as_with_somebody()
    {
        var hash = Passwords.Hash("correct horse battery");

        var (nobody, somebody) = (Quickest(null), Quickest(hash));

        // A comparison that is left out takes no thousandth of the time, whatever else the machine is at.
        (nobody / somebody).ShouldBeInRange(0.1, 10);
        Strength(_passwords.NobodysHash).ShouldBe(Strength(hash));
    }

    [Fact]
    public void A_hash_of_the_frameworks_default_strength_is_outdated()
    {
        var weaker = new PasswordHasher<object>().HashPassword(new object(), "correct horse battery");

        Passwords.Compare(weaker, "correct horse battery").ShouldBe(PasswordMatch.YesButOutdated);
    }

    /// <summary>Marker, function, iterations, length of the salt and of the key.</summary>
    private static (string Head, int Length) Strength(string hash) => (Convert.ToHexString(Convert.FromBase64String(hash)[..13]), hash.Length);

    private double Quickest(string? hash) => Enumerable.Range(0, 5).Min(_ =>
    {
        var started = Stopwatch.GetTimestamp();
        Passwords.Compare(hash, "wrong");
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    });
}
