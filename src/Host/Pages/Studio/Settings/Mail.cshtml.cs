using BuildingBlocks.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio.Settings;

/// <summary>One mail with its fate and its text.</summary>
internal sealed class MailModel(IMailLog log) : PageModel
{
    public MailDetails Mail { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid mailId, CancellationToken ct)
    {
        if (await log.Find(mailId, ct) is not { } mail)
            return NotFound();

        Mail = mail;
        return Page();
    }
}
