namespace BuildingBlocks.Mail;

/// <summary>Hands one mail to the outside. An exception means it was not handed over and may be tried again.</summary>
public interface IMailTransport
{
    /// <summary>What the studio reads about where mails go, such as "an SMTP server at mail.example.com".</summary>
    string Description { get; }

    /// <summary>Hands the mail over, or throws.</summary>
    Task Send(MailMessage mail, CancellationToken ct);
}
