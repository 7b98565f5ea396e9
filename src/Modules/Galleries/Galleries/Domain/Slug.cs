using System.Security.Cryptography;
using System.Text;
using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>A gallery's part of the address: the name in plain letters, and a short random suffix that keeps equal names apart.</summary>
internal static class Slug
{
    private const int LongestStem = 48;
    private const int Shortest = 3;
    private const int Longest = 60;
    private const int SuffixLength = 6;

    /// <summary>Without letters and digits that are taken for each other.</summary>
    private const string SuffixAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string For(string name) => $"{Stem(name)}-{RandomNumberGenerator.GetString(SuffixAlphabet, SuffixLength)}";

    /// <summary>Whether an address may be called that; what is typed is checked in lower case.</summary>
    public static Outcome Check(string slug) =>
        slug.Length is < Shortest or > Longest ? Outcome.Refused($"Please use {Shortest} to {Longest} characters.", nameof(Slug))
        : slug.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-') || slug.StartsWith('-') || slug.EndsWith('-')
            ? Outcome.Refused("Please use letters from a to z, digits, and dashes between them.", nameof(Slug))
        : Outcome.Done;

    private static string Stem(string name)
    {
        var stem = new StringBuilder();
        foreach (var letter in Folding.Fold(name).Replace("&", " and ", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                stem.Append(letter);
            else if (stem.Length > 0 && stem[^1] != '-')
                stem.Append('-');
            if (stem.Length == LongestStem)
                break;
        }

        var trimmed = stem.ToString().Trim('-');
        return trimmed.Length == 0 ? "gallery" : trimmed;
    }
}
