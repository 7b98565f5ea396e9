using BuildingBlocks.UseCases;
using Galleries.UseCases.Requesting;
using Microsoft.AspNetCore.Mvc;

namespace Host.Web;

/// <summary>What whoever may not come in gets: the page where they can ask to, where the gallery has one; else nothing, as if there were no gallery.</summary>
internal sealed class Strangers(IQueryHandler<FindRequestDoor, RequestDoor?> doors)
{
    public async Task<IActionResult> AtDoor(string slug, CancellationToken ct) =>
        await doors.Handle(new FindRequestDoor(slug), ct) is null ? new NotFoundResult() : new SeeOther($"/g/{Uri.EscapeDataString(slug)}/request");
}
