using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc;

namespace Host.Web;

/// <summary>Lets somebody in who came by a link, and has their browser remember it.</summary>
internal sealed class Arrivals(ICommandHandler<EnterGallery> enter, Visits visits, Strangers strangers)
{
    /// <summary>On to the gallery, or to the download or the choice that the link leads to.</summary>
    public async Task<IActionResult> Enter(HttpContext context, string slug, LinkTarget target, CancellationToken ct, Guid? selection = null)
    {
        var visitorId = target.VisitorId ?? visits.Known(context, target) ?? Guid.CreateVersion7();
        var arrival = new EnterGallery(target.GalleryId, target.GrantId, visitorId, Origin.Device(context.Request), Origin.Network(context));
        if (await enter.Handle(arrival, ct) is { Succeeded: false })
            return await strangers.AtDoor(slug, ct);

        visits.Remember(context, target, visitorId);
        var place = target.ArchiveId is { } archiveId ? $"/download/{archiveId}" : selection is { } requestId ? $"/selection/{requestId}" : "";
        return new SeeOther($"/g/{Uri.EscapeDataString(slug)}{place}");
    }
}
