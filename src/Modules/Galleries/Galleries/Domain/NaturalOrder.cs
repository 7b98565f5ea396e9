using System.Globalization;
using System.Text;

namespace Galleries.Domain;

/// <summary>Keys whose plain order of code points is the order people expect: 2 before 10, upper case beside lower case.</summary>
internal static class NaturalOrder
{
    /// <summary>Names that agree so far are kept apart by id; longer keys would not fit into an index.</summary>
    private const int LongestKey = 400;

    /// <summary>Sorts below every character of a name, so that "a.jpg" comes before "a (1).jpg".</summary>
    private const char EndOfStem = '\u0001';

    private const string Undated = "9999999999999999999";

    public static string OfName(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        var stem = fileName[..^extension.Length];
        return Bounded(Numbered(Folding.Fold(stem)) + EndOfStem + Folding.Fold(extension));
    }

    /// <summary>Oldest first, then by name; what has no date comes last.</summary>
    public static string OldestFirst(DateTime? takenAt, string nameKey) =>
        Bounded((takenAt is { } time ? Ticks(time.Ticks) : Undated) + nameKey);

    /// <summary>Newest first, then by name; what has no date comes last here, too.</summary>
    public static string NewestFirst(DateTime? takenAt, string nameKey) =>
        Bounded((takenAt is { } time ? Ticks(DateTime.MaxValue.Ticks - time.Ticks) : Undated) + nameKey);

    private static string Ticks(long ticks) => ticks.ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>Puts the count of digits before every number, so that longer numbers sort behind shorter ones.</summary>
    private static string Numbered(string text)
    {
        var key = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                key.Append(text[at++]);
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;

            var number = text.AsSpan(at, end - at).TrimStart('0');
            key.Append(number.Length.ToString("D3", CultureInfo.InvariantCulture)).Append(number);
            at = end;
        }

        return key.ToString();
    }

    private static string Bounded(string key)
    {
        if (key.Length <= LongestKey)
            return key;

        return char.IsHighSurrogate(key[LongestKey - 1]) ? key[..(LongestKey - 1)] : key[..LongestKey];
    }
}
