using System.Security.Cryptography;
using System.Text;

namespace BuildingBlocks.Mail;

/// <summary>A mail that is about to be written down.</summary>
internal sealed record NewMail(MailMessage Message)
{
    /// <summary>The address as it is compared.</summary>
    public string Reader { get; } = ReaderOf(Message.ToAddress);

    /// <summary>What it says, so that the same is known again without its text.</summary>
    public string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Message.Subject}\n{Message.Text}")));

    public static string ReaderOf(string address) => address.Trim().ToLowerInvariant();
}
