namespace BuildingBlocks.Mail;

/// <summary>Whom a mail is from.</summary>
/// <param name="Address">The e-mail address.</param>
/// <param name="Name">The name shown with it, or null.</param>
public sealed record MailSender(string Address, string? Name = null);
