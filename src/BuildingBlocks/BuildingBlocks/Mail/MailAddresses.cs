using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Mail;

namespace BuildingBlocks.Mail;

/// <summary>Tells e-mail addresses from other text.</summary>
public static class MailAddresses
{
    private const int Longest = 254;

    /// <summary>
    /// Whether a person may mean this as an address on the internet: a single plain one without a name, in ASCII before the at sign, a dot behind it,
    /// at most 254 characters (RFC 5321). Whether anybody reads it only a mail can tell.
    /// </summary>
    public static bool IsValid([NotNullWhen(true)] string? address) =>
        address is { Length: <= Longest } && Plain(address, null) is { } plain && plain.Address.Length <= Longest
        && plain.Host.Split('.') is { Length: > 1 } labels && labels.All(label => label.Length > 0);

    /// <summary>The address with its domain in ASCII.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    internal static MailAddress Parse(string address, string? name) =>
        Plain(address, name) ?? throw new FormatException($"\"{OneLine.Of(address)}\" is not an e-mail address.");

    private static MailAddress? Plain(string? address, string? name)
    {
        if (address is null || address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or '"' or ',' or ';')
            || !MailAddress.TryCreate(address, out var parsed) || !parsed.User.All(char.IsAscii))
        {
            return null;
        }

        try
        {
            return new MailAddress($"{parsed.User}@{new IdnMapping().GetAscii(parsed.Host)}", name is null ? null : OneLine.Of(name));
        }
        catch (ArgumentException)
        {
            // No domain in any alphabet.
            return null;
        }
    }
}
