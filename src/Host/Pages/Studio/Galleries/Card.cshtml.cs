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
    private const int LongestLine = 80;

    public static IReadOnlyList<SelectListItem> Sizes { get; } =
        [new("A6, four on a sheet", "a6"), new("Business card, ten on a sheet", "business"), new("Table card, folded once", "table")];

    [BindProperty(SupportsGet = true)]
    public string? Size { get; set; } = "a6";

    [BindProperty(SupportsGet = true)]
    public string? Line { get; set; } = "Scan to see the photos";

    public GrantCard Grant { get; private set; } = null!;

    public Uri Link { get; private set; } = null!;

    public BrandFact Brand { get; private set; } = BrandFact.Initial;

    /// <summary>The address of the brand's own colors and type; null for none.</summary>
    public string? Sheet { get; private set; }

    public string StudioName { get; private set; } = "";

    public int Copies => Size switch
    {
        "business" => 10,
        "table" => 2,
        _ => 4,
    };

    /// <summary>For who types it; browsers add the rest.</summary>
    public string ShortAddress => $"{Link.Authority}{Link.PathAndQuery}";

    public async Task<IActionResult> OnGetAsync(Guid grantId, CancellationToken ct)
    {
        if ((await grants.Handle(new ListGrants(Gallery.GalleryId), ct)).FirstOrDefault(one => one.GrantId == grantId) is not { Link: { } link } grant)
            return NotFound();

        (Grant, Link) = (grant, link);
        (Brand, StudioName) = (await brands.Find(ct), (await studios.Find(ct))?.Name ?? "");
        Sheet = sheets.Of(Brand)?.Path;
        Line = Line?[..Math.Min(Line.Length, LongestLine)];
        if (Sizes.All(size => size.Value != Size))
            Size = "a6";
        return Page();
    }
}
