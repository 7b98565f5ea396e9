using System.Net.Mail;

namespace Galleries.UseCases.Inviting;

/// <summary>What may be written to; whether anybody reads it only a mail can tell.</summary>
internal static class EmailAddress
{
    private const int Longest = 254;

    public static bool IsPlausible(string text) =>
        text.Length <= Longest
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && address.Host.Contains('.', StringComparison.Ordinal);
}

/// <summary>A field left empty says nothing.</summary>
internal static class Blank
{
    public static string? ToNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
