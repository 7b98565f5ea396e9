using BuildingBlocks.UseCases;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;

namespace Host.Pages.Client;

/// <summary>A sheet of cards with the QR code of what a visitor shared, for their printer.</summary>
internal sealed class ShareCardModel(Door door, IQueryHandler<ReadShares, SharesView?> shares, IStudio studios, IBrand brands, BrandSheets sheets, Localizer t) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Size { get; set; } = CardSheet.Sizes[0];

    [BindProperty(SupportsGet = true)]
    public string? Line { get; set; } = t["Scan to see the photos"];

    public CardSheet Cards { get; private set; } = null!;

    /// <summary>The address of the brand's own colors and type; null for none.</summary>
    public string? Sheet { get; private set; }

    /// <summary>Where what was shared is listed.</summary>
    public string Back { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Sizes { get; } =
        [new(t["A6, four on a sheet"], "a6"), new(t["Business card, ten on a sheet"], "business"), new(t["Table card, folded once"], "table")];

    public async Task<IActionResult> OnGetAsync(string slug, Guid grantId, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { View.Head: { } head } entered)
            return NotFound();

        var caller = entered.Caller;
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(caller.Path); // a closed gallery explains itself on its own page
        if ((await shares.Handle(new ReadShares(caller.GalleryId, caller.Viewer), ct))?.Shares.FirstOrDefault(one => one.GrantId == grantId) is not { Link: { } link })
            return NotFound();

        Back = $"{caller.Path}/shares#s{grantId:N}";
        Cards = new CardSheet(await brands.Find(ct), (await studios.Find(ct))?.Name ?? "", head.Name, link, t["QR code of the link"], CardSheet.SizeOf(Size), CardSheet.LineOf(Line));
        Sheet = sheets.Of(Cards.Brand)?.Path;
        return Page();
    }
}
