using BuildingBlocks;
using BuildingBlocks.Mail;

namespace Settings.Domain;

/// <summary>The mail server that the owner set up while the product runs. There is at most one; without it, the installation's configuration counts.</summary>
internal sealed class MailServer(Guid id)
{
    /// <summary>The key of the only row.</summary>
    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000002");

    private const int LongestHost = 253;
    private const int LongestUser = 254;
    private const int LongestName = 100;
    private const int HighestPort = 65_535;

    public Guid Id { get; private set; } = id;

    public string Host { get; private set; } = "";

    public int Port { get; private set; }

    public SmtpEncryption Encryption { get; private set; }

    public string? UserName { get; private set; }

    /// <summary>Encrypted with the installation's keys.</summary>
    public string? PasswordCipher { get; private set; }

    public string FromAddress { get; private set; } = "";

    /// <summary>Null for the studio's name.</summary>
    public string? FromName { get; private set; }

    /// <summary>Null for the studio's contact address.</summary>
    public string? ReplyTo { get; private set; }

    public int Version { get; private set; }

    /// <summary>What is wanted, trimmed, blanks as null.</summary>
    public MailServerPlan Plan => new(Host, Port, Encryption, UserName, FromAddress, FromName, ReplyTo);

    /// <param name="to">What is wanted.</param>
    /// <param name="cipher">The password encrypted, or null to keep the one that is there.</param>
    public Outcome Change(MailServerPlan to, string? cipher)
    {
        var plan = to.Trimmed;
        var outcome = Checks.All(Check(plan), CheckPassword(plan, cipher));
        if (!outcome.Succeeded)
            return outcome;

        PasswordCipher = plan.UserName is null ? null : cipher ?? PasswordCipher;
        (Host, Port, Encryption, UserName) = (plan.Host, plan.Port, plan.Encryption, plan.UserName);
        (FromAddress, FromName, ReplyTo) = (plan.FromAddress, plan.FromName, plan.ReplyTo);
        return Outcome.Done;
    }

    private static Outcome Check(MailServerPlan plan) => Checks.All(
        Checks.Required(plan.Host, "the name of the mail server, such as smtp.example.com", nameof(Host)),
        Uri.CheckHostName(plan.Host) != UriHostNameType.Unknown && plan.Host.Length <= LongestHost
            ? Outcome.Done
            : Outcome.Refused("Please enter the server's name alone, such as smtp.example.com.", nameof(Host)),
        plan.Port is > 0 and <= HighestPort ? Outcome.Done : Outcome.Refused("A port is a number between 1 and 65535; most servers have 587 or 465.", nameof(Port)),
        Enum.IsDefined(plan.Encryption) ? Outcome.Done : Outcome.Refused("Please choose how the conversation is encrypted.", nameof(Encryption)),
        Checks.Line(plan.UserName, "the user name", LongestUser, nameof(UserName)),
        Checks.Email(plan.FromAddress, nameof(FromAddress)),
        Checks.Line(plan.FromName, "the sender's name", LongestName, nameof(FromName)),
        plan.ReplyTo is null ? Outcome.Done : Checks.Email(plan.ReplyTo, nameof(ReplyTo)));

    /// <summary>A kept password goes to nobody but the one it was typed for.</summary>
    private Outcome CheckPassword(MailServerPlan plan, string? cipher)
    {
        const string field = "Password";
        if (plan.UserName is null)
            return cipher is null ? Outcome.Done : Outcome.Refused("Please enter the user name, too, or leave the password empty.", nameof(UserName));
        if (plan.Encryption == SmtpEncryption.None && !IsThisMachine(plan.Host))
            return Outcome.Refused("Without encryption anybody on the way could read the password. Please choose STARTTLS or TLS, or leave user name and password empty.", nameof(Encryption));
        if (cipher is not null)
            return Outcome.Done;

        if (PasswordCipher is null)
            return Outcome.Refused("Please enter the password, too.", field);

        return (plan.Host, plan.UserName, plan.Port, plan.Encryption) == (Host, UserName, Port, Encryption)
            ? Outcome.Done
            : Outcome.Refused("Server or user changed: please enter the password once more.", field);
    }

    private static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "::1";
}

/// <summary>A mail server as it is wanted, without its password.</summary>
internal sealed record MailServerPlan(
    string Host, int Port, SmtpEncryption Encryption, string? UserName, string FromAddress, string? FromName, string? ReplyTo)
{
    public MailServerPlan Trimmed => new(Host.Trim(), Port, Encryption, Blank(UserName), FromAddress.Trim(), Blank(FromName), Blank(ReplyTo));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
