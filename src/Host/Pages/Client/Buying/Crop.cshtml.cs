using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Buying;

namespace Host.Pages.Client.Buying;

/// <summary>Which part of a photo is printed: a frame over the photo, or one of three places where there is no script.</summary>
internal sealed class CropModel(
    Door door, IQueryHandler<BrowseShop, ShopView> shops, IQueryHandler<ReadCrop, PrintView?> read, IQueryHandler<ShowGallery, GalleryView> galleries, ICommandHandler<CropPhoto> crop)
    : BuyingPage(door, shops)
{
    private const int Whole = 10_000;

    [FromQuery(Name = "line")]
    public Guid Line { get; set; }

    [FromQuery(Name = "photo")]
    public Guid Photo { get; set; }

    [FromQuery(Name = "variant")]
    public Guid Variant { get; set; }

    public PrintView Print { get; private set; } = null!;

    public AssetTile Tile { get; private set; } = null!;

    /// <summary>The largest cuts: as the photo lies, and turned; each as wide and high as it can be.</summary>
    public IReadOnlyList<(int Width, int Height)> Shapes { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => Show(slug, ct);

    public async Task<IActionResult> OnPostAsync(string slug, [FromForm] int x, [FromForm] int y, [FromForm] int width, [FromForm] int height, CancellationToken ct)
    {
        var page = await Show(slug, ct);
        if (Print is null)
            return page;

        var done = await Do(visitorId => crop.Handle(new CropPhoto(Caller.GalleryId, visitorId, Line, Photo, Variant, x, y, width, height), ct));
        return done is null ? NotFound() : done is true ? new SeeOther(CartPath) : page;
    }

    /// <summary>A place where there is no script: near the beginning, in the middle, near the end.</summary>
    public async Task<IActionResult> OnPostPlaceAsync(string slug, [FromForm] string place, CancellationToken ct)
    {
        var page = await Show(slug, ct);
        if (Print is null)
            return page;

        var (width, height) = Shapes[0];
        var along = place switch { "begin" => 0.0, "end" => 1.0, _ => 0.5 };
        var (x, y) = ((int)Math.Round((Whole - width) * along), (int)Math.Round((Whole - height) * along));
        var done = await Do(visitorId => crop.Handle(new CropPhoto(Caller.GalleryId, visitorId, Line, Photo, Variant, x, y, width, height), ct));
        return done is null ? NotFound() : done is true ? new SeeOther(CartPath) : page;
    }

    private async Task<IActionResult> Show(string slug, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;
        if (Caller.Viewer.VisitorId is not { } visitorId || await read.Handle(new ReadCrop(Caller.GalleryId, visitorId, Line, Photo, Variant), ct) is not { } print)
            return NotFound();
        if ((await galleries.Handle(new ShowGallery(Caller.GalleryId, Caller.Viewer, Count: 1) { Only = [Photo] }, ct)).Tiles is not [var tile])
            return NotFound();

        (Print, Tile) = (print, tile);
        var lies = print.Width >= print.Height;
        Shapes = [Shape(lies), Shape(!lies)];
        return Page();
    }

    private (int Width, int Height) Shape(bool lies)
    {
        var shape = lies ? (double)Print.LongSide / Print.ShortSide : (double)Print.ShortSide / Print.LongSide;
        var photo = (double)Print.Width / Print.Height;
        return photo > shape ? ((int)Math.Round(shape / photo * Whole), Whole) : (Whole, (int)Math.Round(photo / shape * Whole));
    }
}
