using BuildingBlocks.Mail.Letters;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Host.Pages.Studio.Galleries;

/// <summary>The studio sends photos that were ticked: as a link, a code, by another program of the phone, or by mail.</summary>
[RequestFormLimits(ValueCountLimit = RemovePhotosModel.MostSelected)]
internal sealed class ShareModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadPhotosDraft, PhotosDraft> drafts, IQueryHandler<ListGrants, IReadOnlyList<GrantCard>> grants,
    ICommandHandler<SharePhotos> share, ICommandHandler<NoteShareSent> noteSent) : GalleryTab(galleries)
{
    public static IReadOnlyList<SelectListItem> Languages { get; } =
        [new("As the gallery’s mails", ""), .. LetterLanguage.All.Select(language => new SelectListItem(language.Name, language.Code))];

    public Input Form { get; private set; } = new();

    public PhotosDraft Draft { get; private set; } = null!;

    public string Here => $"{Path}/share";

    /// <summary>Photos that an address names; there is nothing to share without any.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] string[] asset, CancellationToken ct) => asset.Length == 0 ? new SeeOther(Path) : await Begin(asset, ct);

    /// <summary>Photos that were ticked elsewhere.</summary>
    public Task<IActionResult> OnPostChosenAsync([FromForm] string[] asset, CancellationToken ct) => Begin(asset, ct);

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        var shareId = Guid.CreateVersion7();
        var way = form.Way is ShareWay.Email or ShareWay.Mobile or ShareWay.QrCode ? form.Way : ShareWay.Link;
        if (!ModelState.IsValid)
            return await Show(form, ct);

        var mail = way == ShareWay.Email ? new ShareMail(form.To, null, form.Message, string.IsNullOrEmpty(form.Language) ? null : form.Language) : null;
        var outcome = await share.Handle(new SharePhotos(Gallery.GalleryId, shareId, ChosenPhotos.Read([form.Assets ?? ""]), way, form.Wanted) { Mail = mail }, ct);
        if (!outcome.Succeeded && this.IsForScript())
            return this.Reason(outcome);
        if (!outcome.Succeeded)
        {
            await Show(form, ct);
            return this.Again(outcome);
        }

        return this.IsForScript()
            ? new JsonResult(new { link = await LinkOf(shareId, ct), list = GrantOf(shareId), sent = $"{Here}?handler=sent", id = shareId })
            : this.Tell(way == ShareWay.Email ? "The mail is on its way." : "The link is made. Copy it and pass it on.", GrantOf(shareId));
    }

    /// <summary>The phone has handed it over, says its script.</summary>
    public async Task<IActionResult> OnPostSentAsync([FromForm] Guid grantId, CancellationToken ct)
    {
        var outcome = await noteSent.Handle(new NoteShareSent(Gallery.GalleryId, Viewer.Studio, grantId), ct);
        return outcome.Succeeded || this.IsForScript() ? this.Answer(outcome, GrantOf(grantId)) : this.Tell(outcome, "", Path);
    }

    // What guests may do, to begin with.
    private async Task<IActionResult> Begin(string[] asset, CancellationToken ct)
    {
        var guests = (await grants.Handle(new ListGrants(Gallery.GalleryId), ct)).FirstOrDefault(grant => grant.IsPublic)?.Rule.Sizes;
        return await Show(new Input { Assets = string.Join(',', asset), ChosenSizes = guests is not null, Sizes = [.. guests ?? []] }, ct);
    }

    private string GrantOf(Guid grantId) => $"{Path}/visitors/{grantId}";

    private async Task<string?> LinkOf(Guid grantId, CancellationToken ct) =>
        (await grants.Handle(new ListGrants(Gallery.GalleryId), ct)).FirstOrDefault(grant => grant.GrantId == grantId)?.Link?.AbsoluteUri;

    private async Task<IActionResult> Show(Input form, CancellationToken ct)
    {
        Form = form;
        Draft = await drafts.Handle(new ReadPhotosDraft(Gallery.GalleryId, ChosenPhotos.Read([form.Assets ?? ""])), ct);
        return Page();
    }

    /// <summary>What is shared, how, and what its link may do.</summary>
    internal sealed class Input : LinkRuleForm
    {
        /// <summary>Ids with commas between them.</summary>
        public string? Assets { get; set; }

        public ShareWay Way { get; set; }

        public string? To { get; set; }

        public string? Message { get; set; }

        /// <summary>What the mail is written in; empty for what the gallery's mails are.</summary>
        public string? Language { get; set; }
    }
}
