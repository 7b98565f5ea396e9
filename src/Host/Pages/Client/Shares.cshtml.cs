using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Passing;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>What a visitor shared, how often it was opened, and the button that ends it.</summary>
[EnableRateLimiting(GuessLimits.Mails)]
internal sealed class SharesModel(Door door, IQueryHandler<ReadShares, SharesView?> read, ICommandHandler<TakeBack> takeBack, ICommandHandler<NoteShareSent> noteSent, Localizer t) : PageModel
{
    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public IReadOnlyList<ShareCard> Shares { get; private set; } = [];

    /// <summary>Why nothing can be shared now; null where it can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The one that was made a moment ago.</summary>
    public Guid? Made { get; private set; }

    public string What(ShareCard share) =>
        share.IsFavorites ? t["Your favorites"]
        : share.IsCollection ? share.Collection is { } name ? t["Collection “{0}”", name] : t["A deleted collection"]
        : share.PhotoCount is { } count ? t.Photos(count) : t["The whole gallery"];

    public string How(ShareCard share) => share.Way switch
    {
        ShareWay.Email => t["E-mail"],
        ShareWay.Mobile => t["App"],
        ShareWay.QrCode => t["QR code"],
        _ => t["Link"],
    };

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery] Guid? made, CancellationToken ct)
    {
        Made = made;
        return await Enter(slug, ct) ?? Page();
    }

    public async Task<IActionResult> OnPostEndAsync(string slug, [FromForm] Guid grantId, CancellationToken ct) =>
        await Enter(slug, ct) ?? this.Tell(
            await takeBack.Handle(new TakeBack(Caller.GalleryId, Caller.Viewer, grantId), ct), t["It is ended: nobody comes in by this link anymore."], $"{Caller.Path}/shares");

    /// <summary>The phone has handed it over, says its script.</summary>
    public async Task<IActionResult> OnPostSentAsync(string slug, [FromForm] Guid grantId, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        var outcome = await noteSent.Handle(new NoteShareSent(Caller.GalleryId, Caller.Viewer, grantId), ct);
        return outcome.Succeeded || this.IsForScript() ? this.Answer(outcome, $"{Caller.Path}/shares") : this.Tell(outcome, "", $"{Caller.Path}/shares");
    }

    private async Task<IActionResult?> Enter(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path); // a closed gallery explains itself on its own page
        if (await read.Handle(new ReadShares(Caller.GalleryId, Caller.Viewer), ct) is not { } view)
            return NotFound();

        (Shares, Refusal) = (view.Shares, this.Say(view.Refusal));
        return null;
    }
}
