using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Mail;

namespace BuildingBlocks.Mail;

/// <summary>Tells e-mail addresses from other text.</summary>
public static class MailAddresses
{
    /// <summary>Whether a mail could be addressed so: a single plain address without a name, in ASCII before the at sign.</summary>
    public static bool IsValid([NotNullWhen(true)] string? address) => Plain(address, null) is not null;

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
