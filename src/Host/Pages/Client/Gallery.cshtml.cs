using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Settings.Contracts;
using Shop.UseCases.Buying;

namespace Host.Pages.Client;

internal sealed class GalleryModel(
    Door door, IQueryHandler<ShowGallery, GalleryView> show, IQueryHandler<BrowseShop, ShopView> shops, IQueryHandler<ReadCart, CartView> carts,
    IStudio studios, IBrand brands, Visits visits, Strangers strangers, IQueryHandler<ListMySelections, IReadOnlyList<SelectionCard>> selections) : PageModel
{
    private const int MostAsked = 60;
    private const int LongestSearch = 100;

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Favorites { get; set; }

    /// <summary>Only what is hidden from others.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Hidden { get; set; }

    /// <summary>Only what is in this collection of the reader's.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Collection { get; set; }

    /// <summary>The scene whose photos alone are shown; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Scene { get; set; }

    /// <summary>Words that file names or captions hold.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>What alone is shown: photos, GIFs, clips or featured videos.</summary>
    [BindProperty(SupportsGet = true)]
    public AssetKind? Kind { get; set; }

    /// <summary>Where to begin reading: a photo that the page is made around.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? At { get; set; }

    /// <summary>The photo that has this address, shown large.</summary>
    [FromRoute(Name = "assetId")]
    public Guid? PhotoId { get; set; }

    /// <summary>Shows a box on each photo, for readers without a script.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Select { get; set; }

    public Caller Caller { get; private set; } = null!;

    public GalleryView View { get; private set; } = null!;

    public GalleryHead Head => View.Head!;

    public StudioFact? Studio { get; private set; }

    public BrandFact Brand { get; private set; } = BrandFact.Initial;

    public GalleryLook Look => Looks.Of(HttpContext);

    /// <summary>What one photo costs, formatted; null when nothing is for sale to this reader.</summary>
    public string? Price { get; private set; }

    /// <summary>Whether anything of it is for sale.</summary>
    public bool Sells { get; private set; }

    /// <summary>Whether the cover comes first.</summary>
    public bool IsOpening => Tiles.IsWhole && !Select && After is null && At is null && PhotoId is null;

    /// <summary>Whether more is asked than the favorites, a scene, or what is hidden.</summary>
    public bool IsFinding => Search is not null || Kind is not null || new[] { Favorites, Hidden, Scene is not null, Collection is not null }.Count(asked => asked) > 1;

    /// <summary>The photo that is shown large; null where none is, or it is not to be seen.</summary>
    public AssetTile? Focus => View.Tiles.FirstOrDefault(tile => tile.AssetId == PhotoId);

    public AssetTile? BeforeFocus => View.Tiles.TakeWhile(tile => tile.AssetId != PhotoId).LastOrDefault();

    public AssetTile? AfterFocus => View.Tiles.SkipWhile(tile => tile.AssetId != PhotoId).Skip(1).FirstOrDefault();

    /// <summary>Whether there are photos before the first of this page.</summary>
    public bool IsFurtherOn => After is not null || View.Before > 0;

    /// <summary>Whether there is more than one part to go to.</summary>
    public bool HasChapters => Head.Chapters is [_, _, ..] || (Head.Chapters is [var only] && only.Count < Head.AssetCount + Head.WaitingCount);

    /// <summary>The scene whose photos alone are shown.</summary>
    public Chapter? Chapter => Head.Chapters.FirstOrDefault(chapter => chapter.SceneId == Scene);

    /// <summary>The one behind it.</summary>
    public Chapter? NextChapter => Head.Chapters.SkipWhile(chapter => chapter.SceneId != Scene).Skip(1).FirstOrDefault();

    /// <summary>How many photos and videos there are behind the filter.</summary>
    public int Total => View.Found?.Count ?? Head.AssetCount + Head.WaitingCount;

    public IReadOnlyList<CartLineView> InCart { get; private set; } = [];

    /// <summary>What the photographer asks this reader to choose; on the first page alone.</summary>
    public IReadOnlyList<SelectionCard> Asked { get; private set; } = [];

    /// <summary>Whether photos may be ticked, for whatever may be done with them.</summary>
    public bool CanSelect => Head.Sizes.Count > 0 || Head.CanHide || Head.CanShare || Caller.Viewer.LooksLikeVisitor;

    public TileList Tiles => new(Caller, Head, View, Favorites, Price, IsFirstPage: After is null)
    {
        IsThrifty = IsThrifty,
        Sells = Sells,
        Selecting = Select && CanSelect,
        HiddenOnly = Hidden,
        SceneId = Scene,
        CollectionId = Collection,
        Search = Search,
        Kind = Kind,
        Grid = Look.Grid,
    };

    /// <summary>Whether the reader's browser asks for few bytes.</summary>
    public bool IsThrifty => Request.Headers["Save-Data"] == "on";

    /// <param name="slug">The gallery's part of the address.</param>
    /// <param name="fragment">Whether only tiles are wanted.</param>
    /// <param name="only">Only those of these that can still be shown, so that a page learns what became of photos that waited.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnGetAsync(string slug, bool fragment, [FromQuery] Guid[] only, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return await strangers.AtDoor(slug, ct);

        if (Request.Query.Any(asked => asked.Value == ""))
            return new SeeOther(QueryHelpers.AddQueryString(Request.Path, Request.Query.Where(asked => asked.Value != ""))); // what a form left open

        Caller = caller;
        Search = Search is { Length: > LongestSearch } ? Search[..LongestSearch] : Search;
        View = await show.Handle(Ask(fragment && only.Length > 0 ? only : null), ct);
        if (View.Admission == Admission.Unknown || View.Head is null)
            return await strangers.AtDoor(slug, ct);
        if (fragment)
            Offers.Tell(Response, View);
        if (fragment && View.Admission != Admission.Admitted)
            return StatusCode(StatusCodes.Status409Conflict); // the open page then shows itself anew, and says why
        if (View.Admission == Admission.MustIntroduce)
            return new SeeOther($"{caller.Path}/welcome");
        if (View.Admission == Admission.MustAccept)
            return new SeeOther($"{caller.Path}/terms");
        if (View.Admission == Admission.Admitted && Collection is not null && Head.Collection is null)
            return new SeeOther($"{caller.Path}/collections");
        if (!fragment && Scene is not null && View.Admission == Admission.Admitted && Chapter is null)
            return new SeeOther(caller.Path); // a scene that is gone or empty, or not shown to this reader
        if (PhotoId is { } photoId && View.Admission == Admission.Admitted && Focus is null)
        {
            if (!Tiles.IsWhole)
                return new SeeOther($"{caller.Path}/photo/{photoId:N}"); // it is not behind the filter any more
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
        if (Head.Visitor is { Email: not null } && !caller.Viewer.IsKnown)
            visits.RememberName(HttpContext, caller.GalleryId, caller.Viewer);

        await ReadShop(ct);
        if (fragment)
            return Partial("_Tiles", Tiles);

        if (IsOpening && View.Admission == Admission.Admitted)
            Asked = await selections.Handle(new ListMySelections(caller.GalleryId, caller.Viewer), ct);
        (Studio, Brand) = (await studios.Find(ct), await brands.Find(ct));
        return Page();
    }

    private ShowGallery Ask(Guid[]? only) => new(Caller.GalleryId, Caller.Viewer, After, FavoritesOnly: Favorites)
    {
        HiddenOnly = Hidden,
        SceneId = Scene,
        CollectionId = Collection,
        Search = Search,
        Kind = Kind,
        Around = PhotoId ?? At,
        Only = only is null ? null : [.. only.Take(MostAsked)],
    };

    private async Task ReadShop(CancellationToken ct)
    {
        if (View.Admission != Admission.Admitted || !Caller.Viewer.LooksLikeVisitor)
            return;
        if (await shops.Handle(new BrowseShop(Caller.GalleryId), ct) is not { IsOpen: true } shop)
            return;

        Sells = true;
        Price = shop.DownloadMinor is { } minor ? Formats.Money(minor, shop.Currency) : null;
        if (Caller.Viewer.VisitorId is { } visitorId)
            InCart = (await carts.Handle(new ReadCart(Caller.GalleryId, visitorId), ct)).Lines;
    }
}
