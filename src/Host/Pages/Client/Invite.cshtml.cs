using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Passing;
using Galleries.UseCases.Requesting;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>Where a main client lets others in, sees whom, and takes it back.</summary>
[EnableRateLimiting(GuessLimits.Mails)]
internal sealed class InviteModel(
    Door door, IQueryHandler<ReadPassed, PassedView?> read, ICommandHandler<PassToPerson> invite, ICommandHandler<PassByLink> make, ICommandHandler<TakeBack> takeBack,
    IQueryHandler<ListRequests, IReadOnlyList<RequestCard>> requests, ICommandHandler<ApproveRequest> approve, ICommandHandler<DeclineRequest> decline, Localizer t) : PageModel
{
    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public PassedView Desk { get; private set; } = null!;

    public InviteForm Form { get; private set; } = new();

    public InviteLinkForm Sharing { get; private set; } = new();

    public RequestList Requests { get; private set; } = null!;

    private string Address => $"{Caller.Path}/invite";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => await Enter(slug, ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, [FromForm(Name = nameof(Form))] InviteForm form, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        Form = form;
        var invitation = new PassToPerson(Caller.GalleryId, Caller.Viewer, Guid.CreateVersion7(), form.Name, form.Email, form.Message, form.Wanted(Desk));
        return Answer(ModelState.IsValid ? await invite.Handle(invitation, ct) : null, t["The invitation to {0} is on its way.", form.Email?.Trim() ?? ""], nameof(Form));
    }

    public async Task<IActionResult> OnPostLinkAsync(string slug, [FromForm(Name = nameof(Sharing))] InviteLinkForm sharing, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        Sharing = sharing;
        var link = new PassByLink(Caller.GalleryId, Caller.Viewer, Guid.CreateVersion7(), sharing.Wanted(Desk));
        return Answer(ModelState.IsValid ? await make.Handle(link, ct) : null, t["The link is made. Copy it from the list."], nameof(Sharing));
    }

    public async Task<IActionResult> OnPostBackAsync(string slug, [FromForm] Guid grantId, CancellationToken ct) =>
        await Enter(slug, ct) ?? this.Tell(
            await takeBack.Handle(new TakeBack(Caller.GalleryId, Caller.Viewer, grantId), ct), t["The link is withdrawn: nobody comes in by it anymore."], Address);

    public async Task<IActionResult> OnPostApproveAsync(string slug, [FromForm] Guid requestId, CancellationToken ct) =>
        await Enter(slug, ct) ?? this.Tell(
            await approve.Handle(new ApproveRequest(Caller.GalleryId, Caller.Viewer, requestId), ct), t["They are let in: the link is on its way by mail."], Address);

    public async Task<IActionResult> OnPostDeclineAsync(string slug, [FromForm] Guid requestId, CancellationToken ct) =>
        await Enter(slug, ct) ?? this.Tell(await decline.Handle(new DeclineRequest(Caller.GalleryId, Caller.Viewer, requestId), ct), t["The request is declined."], Address);

    // Null: what was typed could not be read, and the form says so already.
    private IActionResult Answer(Outcome? outcome, string sentence, string form) => outcome switch
    {
        { Succeeded: true } => this.Tell(sentence, Address),
        { } refused => this.Again(refused, form),
        null => Page(),
    };

    private async Task<IActionResult?> Enter(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path); // a closed gallery explains itself on its own page
        if (await read.Handle(new ReadPassed(Caller.GalleryId, Caller.Viewer), ct) is not { } desk)
            return NotFound();

        Desk = desk;
        Requests = new RequestList(await requests.Handle(new ListRequests(Caller.GalleryId, Caller.Viewer), ct), Address);
        Form.Sizes = Sharing.Sizes = [.. desk.Sizes];
        return null;
    }
}
