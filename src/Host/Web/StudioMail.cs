using Activity.UseCases.Mailing;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.UseCases.Posting;

namespace Host.Web;

/// <summary>
/// Mails come from the studio by name, and answers go to it: over the server that the owner set up in the studio, else over the configured one,
/// else into files of the data folder.
/// </summary>
internal sealed class StudioMail(HostSettings settings, IStudio studio, IBrand brands, IQueryHandler<FindMailServer, MailServerAccess?> servers, MailPictures pictures,
    IQueryHandler<FindEnclosedPapers, byte[]?> papers, TimeProvider clock) : IMailTransport
{
    private const string LocalAddress = "gallery@localhost";

    // Somebody waits for the outcome of a test.
    private static readonly TimeSpan PatienceOfTest = TimeSpan.FromSeconds(20);

    public async ValueTask<string> Describe(CancellationToken ct) => await Transport(await servers.Handle(new FindMailServer(), ct), null, null).Describe(ct);

    public Task<string?> Send(MailMessage mail, CancellationToken ct) => Send(mail, null, ct);

    /// <summary>Sends at once, past the queue, with the patience of somebody who looks on.</summary>
    public async Task<MailTrial> Try(MailMessage mail, CancellationToken ct)
    {
        try
        {
            return new MailTrial(true, $"The server took the mail for {mail.ToAddress}. Please look whether it arrived.", await Send(mail, PatienceOfTest, ct));
        }
        catch (MailException failure)
        {
            return new MailTrial(false, failure.Message, failure.Answer);
        }
        catch (FormatException none)
        {
            return new MailTrial(false, none.Message, null);
        }
    }

    private async Task<string?> Send(MailMessage mail, TimeSpan? patience, CancellationToken ct)
    {
        var (fact, access) = (await studio.Find(ct), await servers.Handle(new FindMailServer(), ct));
        if (access is { LostPassword: true })
            throw new MailException("The password of the mail server was kept with keys that this installation does not have. Please enter it once more in the studio's settings.");

        // An order's alert is answered to its buyer; everything else to the studio, wherever that wants its answers.
        var replyTo = mail.ReplyTo is { } own && own != fact?.ContactEmail ? own : access?.ReplyTo ?? fact?.ContactEmail;
        var sender = (await brands.Find(ct)).SenderName;
        return await Transport(access, sender.Length > 0 ? sender : fact?.Name, patience).Send(
            mail with { ReplyTo = replyTo, LogoPng = await Logo(mail.Logo, ct), Pictures = await pictures.Fill(mail.Pictures, ct), Files = await Files(mail, ct) }, ct);
    }

    private async Task<IReadOnlyList<MailFile>> Files(MailMessage mail, CancellationToken ct)
    {
        var filled = new List<MailFile>();
        foreach (var file in mail.Files)
            filled.Add(file with { Bytes = await papers.Handle(new FindEnclosedPapers(file.Key), ct) is { } bytes ? bytes : file.Bytes });
        return filled;
    }

    private async ValueTask<ReadOnlyMemory<byte>?> Logo(string? key, CancellationToken ct) =>
        key is not null && await brands.Read(key, PictureForm.OnPaper, ct) is { } picture ? picture : null;

    private IMailTransport Transport(MailServerAccess? access, string? name, TimeSpan? patience)
    {
        if (access is not null)
            return new SmtpTransport(access.Server, new MailSender(access.FromAddress, access.FromName ?? name), clock, patience);
        if (settings.Smtp is { } smtp)
            return new SmtpTransport(new SmtpServer(smtp.Host, smtp.Port, smtp.Encryption, smtp.User, smtp.Password), new MailSender(smtp.From, name), clock, patience);

        return new EmlFileTransport(settings.Below("mail"), new MailSender(LocalAddress, name), clock);
    }
}

/// <summary>How a test went.</summary>
/// <param name="Arrived">Whether the mail was handed over.</param>
/// <param name="Sentence">What became of it.</param>
/// <param name="Answer">What the other side said, as it said it; null when it said nothing.</param>
internal sealed record MailTrial(bool Arrived, string Sentence, string? Answer);
