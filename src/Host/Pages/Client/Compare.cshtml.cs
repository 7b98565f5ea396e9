using BuildingBlocks.UseCases;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>Two to four photos of a choice side by side.</summary>
internal sealed class CompareModel(Door door, IQueryHandler<ShowSelection, SelectionView?> show, Localizer t) : PageModel
{
    private const int Fewest = 2;
    private const int Most = 4;

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public SelectionView View { get; private set; } = null!;

    public string Back => SelectionTiles.PathOf(Caller, View.Card.RequestId);

    public bool CanChoose => View.Card.IsOpen && Caller.Viewer.VisitorId is not null;

    public TileList List => new SelectionTiles(Caller, Head, View, null, CanChoose, IsFirstPage: true).List;

    /// <param name="slug">The gallery's part of the address.</param>
    /// <param name="requestId">What was asked for.</param>
    /// <param name="photo">Which photos, each by itself or with commas between.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnGetAsync(string slug, Guid requestId, [FromQuery] string[]? photo, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        var ids = ChosenPhotos.Read(photo ?? []);
        if (entered.View.Admission != Admission.Admitted)
            return new SeeOther(Caller.Path);
        if (await show.Handle(new ShowSelection(Caller.GalleryId, Caller.Viewer, requestId, Count: Most + 1) { Only = ids }, ct) is not { } view)
            return NotFound();

        View = view;
        if (view.Tiles.Count is >= Fewest and <= Most)
            return Page();

        TempData[Notices.Refused] = t["Please tick two to four photos to compare."].Value;
        return new SeeOther(Back);
    }

    /// <summary>The comparison without this photo.</summary>
    public string Without(Guid assetId) => Address(View.Tiles.Where(tile => tile.Tile.AssetId != assetId));

    /// <summary>The comparison as it is.</summary>
    public string Here => Address(View.Tiles);

    private string Address(IEnumerable<SelectionTile> tiles) =>
        Addresses.Of($"{Back}/compare", ("photo", string.Join(',', tiles.Select(tile => tile.Tile.AssetId.ToString("N")))));
}
