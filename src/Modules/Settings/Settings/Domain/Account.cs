using System.Security.Cryptography;
using System.Text;
using BuildingBlocks;

namespace Settings.Domain;

/// <summary>A member of the team: who they are, what they may do, and how they sign in.</summary>
internal sealed partial class Account(Guid id, string name, string email, Role role)
{
    public const int LongestName = 100;

    public Guid Id { get; private set; } = id;

    public string Name { get; private set; } = name.Trim();

    public string Email { get; private set; } = email.Trim();

    /// <summary>The e-mail in the form that is compared; no two accounts share it.</summary>
    public string EmailKey { get; private set; } = KeyOf(email);

    public Role Role { get; private set; } = role;

    /// <summary>Null until the invitation is followed.</summary>
    public string? PasswordHash { get; private set; }

    public int Version { get; private set; }

    public static string KeyOf(string email) => email.Trim().ToUpperInvariant();

    public static Outcome Check(string name, string nameField, string email, string emailField) => Checks.All(
        CheckName(name, nameField),
        Checks.Email(email, emailField));

    public static Outcome CheckName(string name, string field) => Checks.All(
        Checks.Required(name, "a name", field),
        Checks.Line(name, "the name", LongestName, field));

    public void Rename(string name) => Name = name.Trim();

    /// <summary>Sets the password, ends every link, and forgives wrong tries.</summary>
    public void ChoosePassword(string hash)
    {
        PasswordHash = hash;
        EndLink();
        ForgetProposedEmail();
        ForgiveTries();
    }

    public void ChangeRole(Role role) => Role = role;

    /// <summary>The same password as before, hashed as is usual by now.</summary>
    public void RenewHash(string hash) => PasswordHash = hash;

    // However much of it is right, it takes the same time.
    private static bool IsSame(string? known, string hash) =>
        known is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(known), Encoding.ASCII.GetBytes(hash));
}
