using System.Security.Cryptography;
using System.Text;
using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>A word that a link asks for. Case, blanks and hyphens are forgiven.</summary>
internal static class AccessCode
{
    private const int Shortest = 4;
    private const int Longest = 40;

    public static Outcome Check(string code) => Plain(code).Length is >= Shortest and <= Longest
        ? Outcome.Done
        : Outcome.Refused($"An access code has {Shortest} to {Longest} letters and digits.", "Code");

    /// <summary>Takes as long for a code that is nearly right as for any other.</summary>
    public static bool Fits(string typed, string kept) => CryptographicOperations.FixedTimeEquals(Hash(typed), Hash(kept));

    private static byte[] Hash(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(Plain(code)));

    private static string Plain(string code) =>
        string.Concat(Folding.WellFormed(code).Normalize().Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '‐' or '–'))).ToUpperInvariant();
}

/// <summary>Counts the codes tried by one link, whoever tries and from wherever.</summary>
internal sealed class CodeWatch(Guid grantId)
{
    public const int TriesBeforeLock = 8;

    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    public Guid GrantId { get; private set; } = grantId;

    public int WrongTries { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>Those who try at the same moment are counted one after the other.</summary>
    public int Version { get; private set; }

    /// <summary>Counts a try before its code is looked at, so that many at once get no more tries than one after the other; false while locked.</summary>
    public bool CountTry(DateTimeOffset now)
    {
        if (LockedUntil > now)
            return false;
        if (LockedUntil is not null)
            Forgive();

        WrongTries++;
        if (WrongTries >= TriesBeforeLock)
            LockedUntil = now + LockTime;
        return true;
    }

    /// <summary>The code was right after all.</summary>
    public void Forgive() => (WrongTries, LockedUntil) = (0, null);
}
