using BuildingBlocks;
using BuildingBlocks.Mail;

namespace Shop.Domain;

/// <summary>Whom an order is for, and where its mails go.</summary>
internal sealed record BuyerContact
{
    public const int LongestName = 200;

    public BuyerContact(string name, string email) => (Name, Email) = (name.Trim(), email.Trim());

    public string Name { get; }

    public string Email { get; }

    public Outcome Check()
    {
        if (Name.Length == 0)
            return Outcome.Refused("Please enter your name.", nameof(Name));
        if (Name.Length > LongestName || Name.Any(char.IsControl))
            return Outcome.Refused($"A name is one line of at most {LongestName} characters.", nameof(Name));
        if (Email.Length == 0)
            return Outcome.Refused("Please enter your e-mail address: the order and its downloads are sent there.", nameof(Email));

        return MailAddresses.IsValid(Email)
            ? Outcome.Done
            : Outcome.Refused($"“{Shortened(Email)}” is not an e-mail address. Please write it like name@example.com.", nameof(Email));
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
