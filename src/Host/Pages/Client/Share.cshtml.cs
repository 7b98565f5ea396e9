using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>The gallery, a collection, or photos that were chosen: says what others will see, and makes the link, mails it, or hands it over.</summary>
[EnableRateLimiting(GuessLimits.Mails)]
internal sealed class ShareModel(
    Door door, IQueryHandler<ReadShareDraft, ShareDraft> drafts, IQueryHandler<ReadShares, SharesView?> shares, ICommandHandler<ShareItems> share, Localizer t) : PageModel
{
    public Input Form { get; private set; } = new();

    public MailInput Mail { get; private set; } = new();

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public ShareDraft Draft { get; private set; } = null!;

    /// <summary>Why nothing can be shared; null where it can.</summary>
    public string? Refusal { get; private set; }

    public bool IsEverything => Form is { Chosen: null, Favorites: false, Collection: null };

    public string What =>
        IsEverything ? t["Share this gallery"]
        : Form.Favorites ? t["Share your favorites"]
        : Form.Collection is not null ? Draft.Collection is { } name ? t["Share “{0}”", name] : t["Share this collection"]
        : Draft is { Count: 1, VideoCount: 1 } ? t["Share this video"]
        : Draft.Count == 1 ? t["Share this photo"]
        : t["Share the selected photos"];

    public Task<IActionResult> OnGetAsync(string slug, [FromQuery] Guid? asset, [FromQuery] bool favorites, [FromQuery] Guid? collection, CancellationToken ct) => Show(slug, new Input
    {
        Assets = asset?.ToString("N"),
        Favorites = favorites && asset is null,
        Collection = asset is null && !favorites ? collection : null,
    }, ct);

    /// <summary>Photos that were ticked.</summary>
    public Task<IActionResult> OnPostChosenAsync(string slug, [FromForm] string[] asset, CancellationToken ct) =>
        Show(slug, new Input { Assets = string.Join(',', asset) }, ct);

    public async Task<IActionResult> OnPostAsync(string slug, [FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        Form = form;
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        var shareId = Guid.CreateVersion7();
        var way = form.Way is ShareWay.Mobile or ShareWay.QrCode ? form.Way : ShareWay.Link;
        var outcome = await share.Handle(new ShareItems(Caller.GalleryId, Caller.Viewer, shareId, form.Chosen, way, form.Note) { Favorites = form.Favorites, CollectionId = form.Collection }, ct);
        if (!this.IsForScript())
            return outcome.Succeeded ? this.Tell(t["The link is made. Copy it and pass it on."], ListOf(shareId)) : this.Again(outcome);
        if (!outcome.Succeeded)
            return this.Reason(outcome);

        var made = (await shares.Handle(new ReadShares(Caller.GalleryId, Caller.Viewer), ct))?.Shares.FirstOrDefault(one => one.GrantId == shareId);
        return new JsonResult(new { link = made?.Link?.AbsoluteUri, list = ListOf(shareId), sent = $"{Caller.Path}/shares?handler=sent", id = shareId });
    }

    public async Task<IActionResult> OnPostMailAsync(string slug, [FromForm(Name = nameof(Form))] Input form, [FromForm(Name = nameof(Mail))] MailInput mail, CancellationToken ct)
    {
        (Form, Mail) = (form, mail);
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        var shareId = Guid.CreateVersion7();
        var wanted = new ShareMail(mail.To, mail.Name, mail.Message, Language.Current.Code);
        var outcome = await share.Handle(new ShareItems(Caller.GalleryId, Caller.Viewer, shareId, form.Chosen, ShareWay.Email) { Favorites = form.Favorites, CollectionId = form.Collection, Mail = wanted }, ct);
        return outcome.Succeeded ? this.Tell(t["The mail is on its way."], ListOf(shareId)) : this.Again(outcome, outcome.Field is null ? nameof(Form) : nameof(Mail));
    }

    private string ListOf(Guid shareId) => $"{Caller.Path}/shares?made={shareId:N}";

    private async Task<IActionResult> Show(string slug, Input asked, CancellationToken ct)
    {
        Form = asked;
        return await Enter(slug, ct) ?? Page();
    }

    private async Task<IActionResult?> Enter(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path); // a closed gallery explains itself on its own page

        Draft = await drafts.Handle(new ReadShareDraft(Caller.GalleryId, Caller.Viewer, Form.Chosen, Form.Favorites, Form.Collection), ct);
        Refusal = this.Say(Draft.Refusal);
        if (Refusal is null && Draft.Count == 0)
            Refusal = t["There is no photo to share among these. Photos that are hidden from others can't be shared."];
        return null;
    }

    /// <summary>What is shared, and how.</summary>
    internal sealed class Input
    {
        /// <summary>Ids with commas between them; null for the whole gallery.</summary>
        public string? Assets { get; set; }

        /// <summary>The favorites, whatever they are.</summary>
        public bool Favorites { get; set; }

        /// <summary>A collection, whatever is in it; null for none.</summary>
        public Guid? Collection { get; set; }

        public ShareWay Way { get; set; }

        public string? Note { get; set; }

        public IReadOnlyList<Guid>? Chosen => Assets is null ? null : ChosenPhotos.Read([Assets]);
    }

    /// <summary>A mail.</summary>
    internal sealed class MailInput
    {
        public string? To { get; set; }

        public string? Name { get; set; }

        public string? Message { get; set; }
    }
}
