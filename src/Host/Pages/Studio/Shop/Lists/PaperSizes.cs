using System.Globalization;
using System.Text.RegularExpressions;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>Sizes of prints as people type them: "20 × 30", "8 x 10.5", in centimeters or inches.</summary>
internal static partial class PaperSizes
{
    private const int TenthsOfMillimeterInCentimeter = 100;
    private const int TenthsOfMillimeterInInch = 254;

    /// <summary>Null when it can't be told.</summary>
    public static ListedSize? Read(string text, bool inches)
    {
        if (Plain().Match(text) is not { Success: true } match)
            return null;

        var (side, other) = (Tenths(match.Groups["side"].Value, inches), Tenths(match.Groups["other"].Value, inches));
        return new ListedSize(Math.Min(side, other), Math.Max(side, other));
    }

    /// <summary>As somebody would type it.</summary>
    public static string Write(ListedSize size, bool inches) => $"{Length(size.ShortSide, inches)} × {Length(size.LongSide, inches)}";

    /// <summary>How clients read it.</summary>
    public static string Name(ListedSize size, bool inches) => $"{Write(size, inches)} {(inches ? "in" : "cm")}";

    /// <summary>Whether sizes were meant in inches: all sides are halves of one.</summary>
    public static bool AreInches(IEnumerable<ListedSize> sizes)
    {
        var all = sizes.ToList();
        return all.Count > 0 && all.TrueForAll(size => IsHalves(size.ShortSide) && IsHalves(size.LongSide));
    }

    private static bool IsHalves(int tenths) => tenths % (TenthsOfMillimeterInInch / 2) == 0;

    private static int Tenths(string length, bool inches) =>
        (int)Math.Round(decimal.Parse(length.Replace(',', '.'), CultureInfo.InvariantCulture) * (inches ? TenthsOfMillimeterInInch : TenthsOfMillimeterInCentimeter), MidpointRounding.AwayFromZero);

    private static string Length(int tenths, bool inches) =>
        (tenths / (decimal)(inches ? TenthsOfMillimeterInInch : TenthsOfMillimeterInCentimeter)).ToString("0.##", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<side>[0-9]{1,4}(?:[.,][0-9]{1,2})?)\s*(?:cm|in|″)?\s*[x×*]\s*(?<other>[0-9]{1,4}(?:[.,][0-9]{1,2})?)\s*(?:cm|in|″)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
