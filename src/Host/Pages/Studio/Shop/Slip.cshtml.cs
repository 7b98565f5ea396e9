using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Making;

namespace Host.Pages.Studio.Shop;

/// <summary>The slip that goes into an order's parcel.</summary>
internal sealed class SlipModel(IQueryHandler<OpenPackingSlip, PackingSlip?> slips) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await slips.Handle(new OpenPackingSlip(id), ct) is not { } slip)
            return NotFound();

        Response.Headers.CacheControl = "private, no-store";
        return File(slip.Bytes, "application/pdf", $"packing-slip-{slip.OrderNumber}.pdf");
    }
}
