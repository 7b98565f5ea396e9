using BuildingBlocks.UseCases;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Ends a personal link, once that is confirmed.</summary>
internal sealed class WithdrawModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListGrants, IReadOnlyList<GrantCard>> grants, ICommandHandler<WithdrawGrant> withdraw)
    : GalleryTab(galleries)
{
    public GrantCard Grant { get; private set; } = null!;

    public string Who => Grant.Name ?? Grant.Email ?? Grant.Rule.Note ?? "several";

    public async Task<IActionResult> OnGetAsync(Guid grantId, CancellationToken ct) => await Find(grantId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid grantId, CancellationToken ct)
    {
        if (!await Find(grantId, ct))
            return NotFound();

        return await withdraw.Handle(new WithdrawGrant(Gallery.GalleryId, grantId), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell(Grant.IsPublic ? "The link for everybody is withdrawn." : $"The link of {Who} is withdrawn.", $"{Path}/visitors");
    }

    private async Task<bool> Find(Guid grantId, CancellationToken ct)
    {
        var all = await grants.Handle(new ListGrants(Gallery.GalleryId), ct);
        if (all.FirstOrDefault(grant => grant.GrantId == grantId && !grant.Withdrawn) is not { } grant)
            return false;

        Grant = grant;
        return true;
    }
}
