using System.Security.Cryptography;
using System.Text;

namespace Galleries.Domain;

/// <summary>A gallery's part of the address: the name in plain letters, and a short random suffix that keeps equal names apart.</summary>
internal static class Slug
{
    private const int LongestStem = 48;
    private const int SuffixLength = 6;

    /// <summary>Without letters and digits that are taken for each other.</summary>
    private const string SuffixAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string For(string name) => $"{Stem(name)}-{RandomNumberGenerator.GetString(SuffixAlphabet, SuffixLength)}";

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
