using BuildingBlocks.UseCases;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;

namespace Host.Pages.Studio.Galleries;

/// <summary>A sheet of cards with the QR code of a link, for the printer.</summary>
internal sealed class CardModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListGrants, IReadOnlyList<GrantCard>> grants, IStudio studios, IBrand brands, BrandSheets sheets)
    : GalleryTab(galleries)
{
    public static IReadOnlyList<SelectListItem> Sizes { get; } =
        [new("A6, four on a sheet", "a6"), new("Business card, ten on a sheet", "business"), new("Table card, folded once", "table")];

    [BindProperty(SupportsGet = true)]
    public string? Size { get; set; } = CardSheet.Sizes[0];

    [BindProperty(SupportsGet = true)]
    public string? Line { get; set; } = "Scan to see the photos";

    public GrantCard Grant { get; private set; } = null!;

    public CardSheet Cards { get; private set; } = null!;

    /// <summary>The address of the brand's own colors and type; null for none.</summary>
    public string? Sheet { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid grantId, CancellationToken ct)
    {
        if ((await grants.Handle(new ListGrants(Gallery.GalleryId), ct)).FirstOrDefault(one => one.GrantId == grantId) is not { Link: { } link } grant)
            return NotFound();

        Grant = grant;
        Cards = new CardSheet(await brands.Find(ct), (await studios.Find(ct))?.Name ?? "", Gallery.Name, link, "QR code of the link", CardSheet.SizeOf(Size), CardSheet.LineOf(Line));
        Sheet = sheets.Of(Cards.Brand)?.Path;
        return Page();
    }
}
