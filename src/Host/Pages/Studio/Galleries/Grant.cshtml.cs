using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Settings.Contracts;

namespace Host.Pages.Studio.Galleries;

/// <summary>One link: what it may do, and how it was opened.</summary>
internal sealed class GrantModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListGrants, IReadOnlyList<GrantCard>> grants,
    IQueryHandler<ListOpenings, IReadOnlyList<LinkOpening>> openings, IQueryHandler<ListScenes, IReadOnlyList<SceneCard>> scenes,
    IQueryHandler<ListAcceptances, IReadOnlyList<TermsAcceptance>> acceptances, IStudio studios,
    ICommandHandler<ChangeGrant> change, ICommandHandler<RenewGrant> renew) : GalleryTab(galleries)
{
    public GrantCard Grant { get; private set; } = null!;

    public LinkRuleForm Form { get; private set; } = new();

    public IReadOnlyList<LinkOpening> Openings { get; private set; } = [];

    /// <summary>Who accepted the vendors' terms of use.</summary>
    public IReadOnlyList<TermsAcceptance> Acceptances { get; private set; } = [];

    /// <summary>Their version; null where vendors are asked nothing.</summary>
    public int? VendorTerms { get; private set; }

    public IReadOnlyList<SceneCard> Scenes { get; private set; } = [];

    /// <summary>Such as <c>Anna Berg</c>, or what the studio noted of a link for several.</summary>
    public string Who => Grant.IsPublic ? "Link for everybody" : Grant.Name ?? Grant.Email ?? Grant.Rule.Note ?? (Grant.Way is null ? "Link for several" : ShareWords.What(Grant));

    private string Address => $"{Path}/visitors/{Grant.GrantId}";

    public async Task<IActionResult> OnGetAsync(Guid grantId, CancellationToken ct) => await Find(grantId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid grantId, [FromForm(Name = nameof(Form))] LinkRuleForm form, CancellationToken ct)
    {
        if (!await Find(grantId, ct))
            return NotFound();

        Form = form;
        if (!ModelState.IsValid)
            return Page();

        return await change.Handle(new ChangeGrant(Gallery.GalleryId, grantId, form.Wanted), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell("Saved. It holds from the next click of whoever came by this link.", Address);
    }

    public async Task<IActionResult> OnPostRenewAsync(Guid grantId, CancellationToken ct) => await Find(grantId, ct)
        ? this.Tell(await renew.Handle(new RenewGrant(Gallery.GalleryId, grantId), ct), "There is a new link. Whoever came by the old one needs the new one.", Address)
        : NotFound();

    private async Task<bool> Find(Guid grantId, CancellationToken ct)
    {
        if ((await grants.Handle(new ListGrants(Gallery.GalleryId), ct)).FirstOrDefault(grant => grant.GrantId == grantId) is not { } grant)
            return false;

        (Grant, Form) = (grant, LinkRuleForm.Of(grant.Rule));
        if (grant.Type == VisitorType.Vendor)
            (Acceptances, VendorTerms) = (await acceptances.Handle(new ListAcceptances(Gallery.GalleryId, grantId), ct), (await studios.Find(ct))?.Legal.VendorTerms);
        Openings = await openings.Handle(new ListOpenings(Gallery.GalleryId, grantId), ct);
        Scenes = await scenes.Handle(new ListScenes(Gallery.GalleryId), ct);
        return true;
    }
}
