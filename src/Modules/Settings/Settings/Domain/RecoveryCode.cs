using System.Security.Cryptography;
using BuildingBlocks.Security;

namespace Settings.Domain;

/// <summary>Eighty random bits on paper, for the day the phone is lost. Only hashes are kept.</summary>
internal static class RecoveryCode
{
    public const int Count = 10;

    private const int Bytes = 10;
    private const int Group = 4;

    public static IReadOnlyList<string> DrawAll() => [.. Enumerable.Range(0, Count).Select(_ => Draw())];

    public static string Hash(string typed) => SecretToken.Hash(Plain(typed));

    private static string Draw() => string.Join('-', Base32.Of(RandomNumberGenerator.GetBytes(Bytes)).Chunk(Group).Select(letters => new string(letters)));

    // Blanks, hyphens and case are forgiven, and digits that look like letters of the alphabet.
    private static string Plain(string typed) =>
        string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)).Replace('0', 'O').Replace('1', 'I').Replace('8', 'B');
}
