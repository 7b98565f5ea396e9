using System.Globalization;
using System.Text.RegularExpressions;

namespace Host.Web;

/// <summary>Amounts and rates as people type them, "12,50" or "12.50", whatever the browser's language.</summary>
internal static partial class Amounts
{
    /// <summary>What somebody typed as whole minor units; null when it can't be told for sure, as with separators of thousands.</summary>
    public static long? Read(string text, int decimals)
    {
        var typed = Ornament().Replace(text, "");
        if (Plain().Match(typed) is not { Success: true } match || match.Groups["part"].Length > decimals)
            return null;

        return long.Parse(match.Groups["whole"].Value + match.Groups["part"].Value.PadRight(decimals, '0'), CultureInfo.InvariantCulture);
    }

    /// <summary>The sentence for what could not be read.</summary>
    public static string Hint(int decimals) =>
        $"Please type an amount such as {Write(decimals == 0 ? 1250 : 125 * (long)Math.Pow(10, decimals) / 10, decimals)}, without separators between thousands.";

    /// <summary>Minor units as somebody would type them.</summary>
    public static string Write(long minor, int decimals) =>
        (minor / (decimal)Math.Pow(10, decimals)).ToString($"F{decimals}", CultureInfo.CurrentCulture);

    [GeneratedRegex(@"[\s%\p{Sc}]|^[A-Za-z]{3}|[A-Za-z]{3}$")]
    private static partial Regex Ornament();

    [GeneratedRegex(@"^(?<whole>[0-9]{1,12})(?:[.,](?<part>[0-9]{1,3}))?$")]
    private static partial Regex Plain();
}
