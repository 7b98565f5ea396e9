using System.Globalization;

namespace Activity.Adapters.Persistence;

/// <summary>Where a page ended, in lists whose rows are known by the number of a gallery and one in it. Harmless when invented.</summary>
internal static class PairCursor
{
    public static string Write(int gallery, int number) => string.Create(CultureInfo.InvariantCulture, $"{gallery}-{number}");

    public static (int Gallery, int Number)? Read(string? text) =>
        text?.Split('-') is [var gallery, var number]
        && int.TryParse(gallery, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? (first, second) : null;
}
