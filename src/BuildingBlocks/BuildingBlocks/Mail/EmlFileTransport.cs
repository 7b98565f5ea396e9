using System.Globalization;
using System.Text;

namespace BuildingBlocks.Mail;

/// <summary>Puts each mail as an .eml file into a folder, where any mail program can open it: the default before a mail server is set up.</summary>
public sealed class EmlFileTransport(string folder, MailSender sender, TimeProvider clock) : IMailTransport
{
    /// <inheritdoc />
    public ValueTask<string> Describe(CancellationToken ct) => ValueTask.FromResult($"files in {folder}; nothing leaves this computer");

    /// <inheritdoc />
    public async Task<string?> Send(MailMessage mail, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now).ToString("N");
        var text = MimeText.Of(mail, sender, now, id);

        Directory.CreateDirectory(folder);
        var name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd-HHmmss-fff}-{id[^8..]}.eml"));
        // Whoever watches the folder sees whole mails only.
        await File.WriteAllTextAsync(name + ".part", text, Encoding.ASCII, ct);
        File.Move(name + ".part", name);
        return null;
    }
}
