using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio.Settings;

/// <summary>Every mail with its fate.</summary>
internal sealed class MailsModel(IMailLog log, IMailTransport transport, IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>> galleries) : PageModel
{
    public const int Shown = 200;

    [BindProperty(SupportsGet = true, Name = "fate")]
    public MailState? Fate { get; set; }

    [BindProperty(SupportsGet = true, Name = "gallery")]
    public Guid? GalleryId { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? Address { get; set; }

    public IReadOnlyList<MailEntry> Mails { get; private set; } = [];

    /// <summary>Whether some wait for the studio's word.</summary>
    public bool AnyHeld { get; private set; }

    public IReadOnlyList<GalleryCard> Galleries { get; private set; } = [];

    public string Transport { get; private set; } = "";

    public bool IsFiltered => Fate is not null || GalleryId is not null || !string.IsNullOrWhiteSpace(Address);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Mails = await log.List(new MailFilter(Fate, GalleryId, Address), Shown, ct);
        Galleries = await galleries.Handle(new BrowseGalleries(), ct);
        AnyHeld = Fate != MailState.Held && (await log.List(new MailFilter(MailState.Held), 1, ct)).Count > 0;
        Transport = await transport.Describe(ct);
    }

    public async Task<IActionResult> OnPostAsync([FromForm] Guid id, CancellationToken ct) =>
        this.Tell(await log.SendAgain(id, ct), "The mail is being sent again.", "/studio/settings/mails");

    public async Task<IActionResult> OnPostCancelAsync([FromForm] Guid id, CancellationToken ct) =>
        this.Tell(await log.Cancel(id, ct), "The mail is called back; nobody gets it.", "/studio/settings/mails");
}
