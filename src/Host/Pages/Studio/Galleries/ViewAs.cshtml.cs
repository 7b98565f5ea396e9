using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Begins and ends looking at the gallery as somebody else does; only ever a button on another page.</summary>
internal sealed class ViewAsModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListGrants, IReadOnlyList<GrantCard>> grants, Poses poses) : GalleryTab(galleries)
{
    public IActionResult OnGet() => Redirect($"{Path}/visitors");

    /// <param name="grantId">The link to look by; null to look as a type.</param>
    /// <param name="type">The type to look as, where no link is named.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] Guid? grantId, [FromForm] VisitorType type, CancellationToken ct)
    {
        var known = await grants.Handle(new ListGrants(Gallery.GalleryId), ct);
        // Guests come by the link for everybody, with whatever it narrows.
        var grant = grantId is null && type == VisitorType.Guest ? known.FirstOrDefault(one => one.IsPublic) : known.FirstOrDefault(one => one.GrantId == grantId);
        if (!ModelState.IsValid || (grant is null && grantId is not null))
            return NotFound();

        poses.Take(HttpContext, Gallery.GalleryId, new Pose(grant?.Type ?? type, grant?.GrantId), grant is null ? Words.Of(type) : NameOf(grant));
        return new SeeOther($"/g/{Gallery.Slug}");
    }

    public IActionResult OnPostEnd()
    {
        Poses.End(HttpContext, Gallery.GalleryId);
        return new SeeOther($"{Path}/visitors");
    }

    private static string NameOf(GrantCard grant) =>
        grant.IsPublic ? Words.Of(VisitorType.Guest)
        : grant.Name ?? grant.Email ?? grant.Rule.Note ?? Words.Of(grant.Type);
}
