using BuildingBlocks;

namespace Settings.Domain;

/// <summary>A key pair that a device or a password manager keeps; here is its public half. Used only with its holder's finger, face or PIN, it is both factors at once.</summary>
internal sealed class Passkey(Guid id, Guid memberId, string name, string credential, string publicKey, bool isBackupEligible, DateTimeOffset addedAt)
{
    /// <summary>More than anybody has devices.</summary>
    public const int MostOfMember = 20;

    private const int LongestName = 60;

    public Guid Id { get; private set; } = id;

    public Guid MemberId { get; private set; } = memberId;

    public string Name { get; private set; } = name.Trim();

    /// <summary>What the device calls it, base64url.</summary>
    public string Credential { get; private set; } = credential;

    /// <summary>In COSE, base64.</summary>
    public string PublicKey { get; private set; } = publicKey;

    /// <summary>Whether it can be on several devices; that never changes.</summary>
    public bool IsBackupEligible { get; private set; } = isBackupEligible;

    public DateTimeOffset AddedAt { get; private set; } = addedAt;

    public DateTimeOffset? LastUsedAt { get; private set; }

    /// <summary>How often the device signed, where it counts; a copy would count on its own.</summary>
    public long Signatures { get; private set; }

    public int Version { get; private set; }

    public static Outcome CheckName(string name, string field) => Checks.All(
        Checks.Required(name, "a name for the passkey", field),
        Checks.Line(name, "the passkey's name", LongestName, field));

    public void Rename(string name) => Name = name.Trim();

    public void Count(long signatures) => Signatures = signatures;

    public void Use(long signatures, DateTimeOffset now)
    {
        Count(signatures);
        LastUsedAt = now;
    }
}
