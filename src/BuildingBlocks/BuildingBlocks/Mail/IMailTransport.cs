namespace BuildingBlocks.Mail;

/// <summary>Hands one mail to the outside. An exception means it was not handed over and may be tried again.</summary>
public interface IMailTransport
{
    /// <summary>What the studio reads about where mails go, such as "an SMTP server at mail.example.com".</summary>
    ValueTask<string> Describe(CancellationToken ct);

    /// <summary>Hands the mail over, or throws: a <see cref="MailException"/> has a sentence for the studio.</summary>
    /// <returns>What the other side answered, as it said it; null when nobody answers there.</returns>
    Task<string?> Send(MailMessage mail, CancellationToken ct);
}
