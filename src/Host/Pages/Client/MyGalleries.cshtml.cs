using BuildingBlocks.UseCases;
using Galleries.UseCases.Proving;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>All galleries of whoever has proved their mailbox by a mailed link; for everybody else the form that has it sent.</summary>
[EnableRateLimiting(GuessLimits.Mails)]
internal sealed class MyGalleriesModel(
    Mailboxes mailboxes, IQueryHandler<ListMyGalleries, IReadOnlyList<MyGallery>> list, ICommandHandler<AskForGalleries> ask, Arrivals arrivals, Localizer t) : PageModel
{
    private const string Here = "/my-galleries";

    public Input Form { get; private set; } = new();

    /// <summary>The address that was proved; null for none.</summary>
    public string? Email { get; private set; }

    public IReadOnlyList<MyGallery> Galleries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Email = mailboxes.Of(HttpContext);
        if (Email is not null)
            Galleries = await list.Handle(new ListMyGalleries(Email), ct);
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        Form = form;
        return await ask.Handle(new AskForGalleries(form.Email, Language.Current.Code), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell(t["If there are galleries for this address, a mail with the link to them is on its way."], Here);
    }

    public async Task<IActionResult> OnPostOpenAsync([FromForm] Guid grantId, CancellationToken ct)
    {
        if (mailboxes.Of(HttpContext) is not { } email)
            return new SeeOther(Here); // its hour is over
        if ((await list.Handle(new ListMyGalleries(email), ct)).FirstOrDefault(one => one.Target.GrantId == grantId) is not { } gallery)
            return this.Tell(BuildingBlocks.Outcome.Refused("This gallery is no longer among yours."), "", Here);

        // A code is asked for where it always is.
        return gallery.Link is { } link ? new SeeOther(link.PathAndQuery) : await arrivals.Enter(HttpContext, gallery.Slug, gallery.Target, ct);
    }

    public IActionResult OnPostEnd()
    {
        Mailboxes.Forget(HttpContext);
        return new SeeOther(Here);
    }

    internal sealed class Input
    {
        public string? Email { get; set; }
    }
}
