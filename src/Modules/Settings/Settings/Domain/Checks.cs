using System.Globalization;
using BuildingBlocks;
using BuildingBlocks.Mail;

namespace Settings.Domain;

/// <summary>The checks of what people type in, each with its sentence.</summary>
internal static class Checks
{
    private static readonly HashSet<string> Currencies = KnownCurrencies();

    /// <summary>The first refusal, or done.</summary>
    public static Outcome All(params ReadOnlySpan<Outcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            if (!outcome.Succeeded)
                return outcome;
        }

        return Outcome.Done;
    }

    public static Outcome Required(string? text, string what, string field) =>
        string.IsNullOrWhiteSpace(text) ? Outcome.Refused($"Please enter {what}.", field) : Outcome.Done;

    /// <summary>One line of limited length; it may be blank.</summary>
    public static Outcome Line(string? text, string what, int longest, string field) =>
        text is not null && text.Trim().Any(char.IsControl)
            ? Outcome.Refused($"{Capital(what)} is one line of text without control characters.", field)
            : Length(text, what, longest, field);

    /// <summary>Some lines of limited length; it may be blank.</summary>
    public static Outcome Lines(string? text, string what, int longest, string field) =>
        text is not null && text.Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n' or '\t'))
            ? Outcome.Refused($"{Capital(what)} is text without control characters.", field)
            : Length(text, what, longest, field);

    public static Outcome Email(string? address, string field) =>
        MailAddresses.IsValid(address?.Trim()) || IsOfThisMachine(address?.Trim() ?? "")
            ? Outcome.Done
            : Outcome.Refused("Please enter an e-mail address such as anna@example.com.", field);

    public static Outcome Currency(string? code, string field) =>
        Currencies.Contains(code?.Trim().ToUpperInvariant() ?? "")
            ? Outcome.Done
            : Outcome.Refused("Please choose a currency by its three-letter code, such as EUR or USD.", field);

    public static Outcome TimeZone(string? name, string field) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name?.Trim() ?? "", out var zone) && zone.HasIanaId
            ? Outcome.Done
            : Outcome.Refused("Please choose a time zone by its name, such as Europe/Berlin or America/New_York.", field);

    // A studio that tries the product out at home may have no other address; clients never write to it.
    private static bool IsOfThisMachine(string address) =>
        address.EndsWith("@localhost", StringComparison.OrdinalIgnoreCase) && MailAddresses.IsValid($"{address}.local");

    private static Outcome Length(string? text, string what, int longest, string field) =>
        text?.Trim().Length > longest
            ? Outcome.Refused($"{Capital(what)} can have at most {longest} characters.", field)
            : Outcome.Done;

    private static HashSet<string> KnownCurrencies() =>
        CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol)
            .Where(code => code.Length == 3 && code.All(char.IsAsciiLetterUpper))
            .ToHashSet(StringComparer.Ordinal);

    private static string Capital(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}
