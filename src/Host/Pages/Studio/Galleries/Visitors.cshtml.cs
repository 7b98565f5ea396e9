using System.ComponentModel.DataAnnotations;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Who may come in, and by which link.</summary>
internal sealed class VisitorsModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListGrants, IReadOnlyList<GrantCard>> grants, ICommandHandler<InviteMainClient> invite,
    IMailTransport transport) : GalleryTab(galleries)
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public Uri? PublicLink { get; private set; }

    public IReadOnlyList<GrantCard> Invited { get; private set; } = [];

    public string Transport { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await grants.Handle(new ListGrants(Gallery.GalleryId), ct);
        PublicLink = all.FirstOrDefault(IsPublic)?.Link;
        Invited = [.. all.Where(grant => !IsPublic(grant))];
        Transport = await transport.Describe(ct);
    }

    /// <summary>The public link alone, for a button that copies it.</summary>
    public async Task<IActionResult> OnGetLinkAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        Response.Headers.CacheControl = "private, no-store";
        return new JsonResult(new { link = PublicLink?.AbsoluteUri, open = Gallery.State == GalleryState.Online });
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = ModelState.IsValid
            ? await invite.Handle(new InviteMainClient(Gallery.GalleryId, Guid.CreateVersion7(), Form.Name, Form.Email, Form.Message), ct)
            : null;
        if (outcome is { Succeeded: true })
            return this.Tell($"The invitation for {Form.Email} is on its way to {await transport.Describe(ct)}.", $"{Path}/visitors");

        await OnGetAsync(ct);
        return outcome is null ? Page() : this.Again(outcome);
    }

    private static bool IsPublic(GrantCard grant) => grant.Type == VisitorType.Guest;

    internal sealed class Input
    {
        public string? Name { get; set; }

        [Required(ErrorMessage = "Please say where the invitation goes.")]
        public string Email { get; set; } = "";

        public string? Message { get; set; }
    }
}
