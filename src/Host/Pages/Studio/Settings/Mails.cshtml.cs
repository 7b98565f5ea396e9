using BuildingBlocks.Mail;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio.Settings;

/// <summary>Every mail with its fate.</summary>
internal sealed class MailsModel(IMailLog log, IMailTransport transport) : PageModel
{
    public const int Shown = 200;

    public IReadOnlyList<MailEntry> Mails { get; private set; } = [];

    public string Transport { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Mails = await log.List(Shown, ct);
        Transport = await transport.Describe(ct);
    }

    public async Task<IActionResult> OnPostAsync([FromForm] Guid id, CancellationToken ct) =>
        this.Tell(await log.SendAgain(id, ct), "The mail is being sent again.", "/studio/settings/mails");
}
