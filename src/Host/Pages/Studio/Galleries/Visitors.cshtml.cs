using System.ComponentModel.DataAnnotations;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Requesting;
using Galleries.UseCases.Viewing;
using Host.Pages.Client;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Who may come in, and by which link.</summary>
internal sealed class VisitorsModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListGrants, IReadOnlyList<GrantCard>> grants,
    IQueryHandler<ListScenes, IReadOnlyList<SceneCard>> scenes, ICommandHandler<InvitePerson> invite, ICommandHandler<MakeInviteLink> make,
    IQueryHandler<ListRequests, IReadOnlyList<RequestCard>> requests, ICommandHandler<ApproveRequest> approve, ICommandHandler<DeclineRequest> decline, IMailTransport transport) : GalleryTab(galleries)
{
    public Input Form { get; private set; } = new();

    public LinkInput Sharing { get; private set; } = new();

    public GrantCard? Public { get; private set; }

    public IReadOnlyList<GrantCard> Others { get; private set; } = [];

    public IReadOnlyList<SceneCard> Scenes { get; private set; } = [];

    public string Transport { get; private set; } = "";

    public RequestList Requests { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken ct) => Read(ct);

    /// <summary>The public link alone, for a button that copies it.</summary>
    public async Task<IActionResult> OnGetLinkAsync(CancellationToken ct)
    {
        await Read(ct);
        Response.Headers.CacheControl = "private, no-store";
        return new JsonResult(new { link = Public?.Link?.AbsoluteUri, open = Gallery.State == GalleryState.Online });
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        var invitation = new InvitePerson(Gallery.GalleryId, Guid.CreateVersion7(), form.Name, form.Email, form.Message) { Type = form.Type, Rule = form.Wanted };
        var outcome = ModelState.IsValid ? await invite.Handle(invitation, ct) : null;
        if (outcome is { Succeeded: true })
            return this.Tell(
                Gallery.State == GalleryState.Online
                    ? $"The invitation for {form.Email} is on its way to {await transport.Describe(ct)}."
                    : $"The invitation for {form.Email} waits, and goes out as soon as the gallery is online.",
                $"{Path}/visitors");

        await Read(ct);
        Form = form;
        return outcome is null ? Page() : this.Again(outcome);
    }

    public async Task<IActionResult> OnPostShareAsync([FromForm(Name = nameof(Sharing))] LinkInput sharing, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await make.Handle(new MakeInviteLink(Gallery.GalleryId, Guid.CreateVersion7(), sharing.Type, sharing.Wanted), ct) : null;
        if (outcome is { Succeeded: true })
            return this.Tell("The link is made. Copy it from the list.", $"{Path}/visitors");

        await Read(ct);
        Sharing = sharing;
        return outcome is null ? Page() : this.Again(outcome, nameof(Sharing));
    }

    public async Task<IActionResult> OnPostApproveAsync([FromForm] Guid requestId, CancellationToken ct)
    {
        var name = (await ReadRequests(ct)).FirstOrDefault(request => request.RequestId == requestId)?.Name;
        return this.Tell(
            await approve.Handle(new ApproveRequest(Gallery.GalleryId, Viewer.Studio, requestId), ct), $"{name} is let in: the link is on its way by mail.", $"{Path}/visitors");
    }

    public async Task<IActionResult> OnPostDeclineAsync([FromForm] Guid requestId, CancellationToken ct) => this.Tell(
        await decline.Handle(new DeclineRequest(Gallery.GalleryId, Viewer.Studio, requestId), ct), "The request is declined.", $"{Path}/visitors");

    private Task<IReadOnlyList<RequestCard>> ReadRequests(CancellationToken ct) => requests.Handle(new ListRequests(Gallery.GalleryId, Viewer.Studio), ct);

    private async Task Read(CancellationToken ct)
    {
        Requests = new RequestList(await ReadRequests(ct), $"{Path}/visitors");
        var all = await grants.Handle(new ListGrants(Gallery.GalleryId), ct);
        Public = all.FirstOrDefault(grant => grant.IsPublic);
        Others = [.. all.Where(grant => !grant.IsPublic)];
        Scenes = await scenes.Handle(new ListScenes(Gallery.GalleryId), ct);
        Transport = await transport.Describe(ct);
    }

    internal class LinkInput : LinkRuleForm
    {
        public VisitorType Type { get; set; } = VisitorType.PhotographerInvited;
    }

    internal sealed class Input : LinkInput
    {
        public Input() => Type = VisitorType.MainClient;

        public string? Name { get; set; }

        [Required(ErrorMessage = "Please say where the invitation goes.")]
        public string Email { get; set; } = "";

        public string? Message { get; set; }
    }
}
