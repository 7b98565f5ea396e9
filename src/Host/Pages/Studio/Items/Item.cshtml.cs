using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;
using Host.Pages.Studio.Galleries;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Items;

/// <summary>The photos of one download, share, collection or order: all ticked, to be passed on as they are or with others.</summary>
[RequestFormLimits(ValueCountLimit = RemovePhotosModel.MostSelected)]
internal sealed class ItemModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadItem, ItemContents?> items, IQueryHandler<ReadPhotos, PhotosRead> photos,
    IQueryHandler<ListAssets, AssetPage> assets, ItemCollections collections, TimeProvider clock) : GalleryTab(galleries)
{
    private const int ShownAtOnce = 200;
    private const int OthersAtOnce = 100;

    public ItemLine Line { get; private set; } = null!;

    public ItemList List { get; private set; }

    /// <summary>The order, where it is one.</summary>
    public Guid? OrderId { get; private set; }

    /// <summary>The collection as it is today; null where it is none, or is gone.</summary>
    public PickList? Today { get; private set; }

    public IReadOnlyList<AssetTile> Shown { get; private set; } = [];

    public IReadOnlySet<Guid> Chosen { get; private set; } = new HashSet<Guid>();

    /// <summary>Chosen, and not among those shown.</summary>
    public IReadOnlyList<Guid> Rest { get; private set; } = [];

    public IReadOnlyList<string> Gone { get; private set; } = [];

    /// <summary>Whether the whole gallery is shown, to choose others from.</summary>
    public bool All { get; private set; }

    /// <summary>Where the next page begins.</summary>
    public string? Next { get; private set; }

    /// <summary>Which of the photos are shown, and how many there are; null where it is all of them, or the whole gallery.</summary>
    public (int First, int Last, int All)? Part { get; private set; }

    public string SearchLine { get; private set; } = "";

    public string? Refusal { get; private set; }

    public string Here => $"{Path}/activity/item/{Line.Seq}";

    public async Task<IActionResult> OnGetAsync(long seq, CancellationToken ct) => await Find(seq, ct) is { } item ? await Show(item, null, ct) : NotFound();

    /// <summary>The same with what is ticked now, and with others to be ticked.</summary>
    public async Task<IActionResult> OnPostAsync(long seq, [FromForm] string[] asset, [FromForm] bool all, [FromQuery] string? after, CancellationToken ct)
    {
        if (await Find(seq, ct) is not { } item)
            return NotFound();

        All = all;
        return await Show(item, ChosenPhotos.Read(asset), ct, after);
    }

    public Task<IActionResult> OnPostCsvAsync(long seq, [FromForm] string[] asset, CancellationToken ct) =>
        Send(seq, asset, async files => await this.Csv(Name, files, ct), ct);

    public Task<IActionResult> OnPostTxtAsync(long seq, [FromForm] string[] asset, CancellationToken ct) =>
        Send(seq, asset, files => Task.FromResult<IActionResult>(this.Txt(Name, files)), ct);

    public Task<IActionResult> OnPostXmpAsync(long seq, [FromForm] string[] asset, [FromForm] SidecarForm wanted, CancellationToken ct) =>
        Send(seq, asset, files => Task.FromResult<IActionResult>(PickFiles.Sidecars($"{Name}-xmp.zip", files, wanted, clock.GetUtcNow())), ct);

    private string Name => $"{Gallery.Slug}-{List.InAddress()}";

    private async Task<IActionResult> Send(long seq, string[] asset, Func<IReadOnlyList<PickedFile>, Task<IActionResult>> send, CancellationToken ct)
    {
        if (await Find(seq, ct) is not { } item)
            return NotFound();

        var chosen = ChosenPhotos.Read(asset);
        var files = Files(await Read(chosen, ct));
        if (files.Count > 0 && ModelState.IsValid)
            return await send(files);

        Refusal = "Please tick at least one photo.";
        return await Show(item, chosen, ct);
    }

    private async Task<ItemContents?> Find(long seq, CancellationToken ct)
    {
        if (await items.Handle(new ReadItem(Gallery.GalleryId, seq), ct) is not { } item)
            return null;

        Line = ItemLine.Of(item.Entry);
        List = ItemLists.Of(item.Entry.Kind)!.Value;
        OrderId = List == ItemList.Sales ? item.Entry.ItemId : null;
        return item;
    }

    private async Task<IActionResult> Show(ItemContents item, IReadOnlyList<Guid>? chosen, CancellationToken ct, string? after = null)
    {
        var (today, inside) = await collections.Of(item.Entry, ct);
        Today = today;
        // A collection grows: what is in it today is what somebody means by it.
        var whole = inside.Count > 0 ? inside : item.AssetIds;
        var read = await Read([.. whole.Concat(chosen ?? []).Distinct()], ct);
        (Gone, Chosen) = (read.Gone, (chosen ?? whole).Intersect(read.Assets.Select(photo => photo.Tile.AssetId)).ToHashSet());
        SearchLine = PickFiles.SearchLine(Files(read with { Assets = [.. read.Assets.Where(photo => Chosen.Contains(photo.Tile.AssetId))] }));
        ShowPage([.. read.Assets.Select(photo => photo.Tile)], after);
        if (All)
        {
            var page = await assets.Handle(new ListAssets(Gallery.GalleryId, after, OthersAtOnce), ct);
            (Shown, Next, Part) = ([.. page.Assets.Select(one => one.Tile).OfType<AssetTile>().Where(tile => !tile.IsWaiting)], page.Next, null);
        }

        Rest = [.. Chosen.Except(Shown.Select(tile => tile.AssetId))];
        return Page();
    }

    private async Task<PhotosRead> Read(IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        var read = await photos.Handle(new ReadPhotos(Gallery.GalleryId, assetIds), ct);
        return read with { Assets = [.. read.Assets.Where(photo => photo.IsReady)] };
    }

    private void ShowPage(List<AssetTile> tiles, string? after)
    {
        var begin = Guid.TryParse(after, out var last) ? tiles.FindIndex(tile => tile.AssetId == last) + 1 : 0;
        Shown = [.. tiles.Skip(begin).Take(ShownAtOnce)];
        Next = begin + Shown.Count < tiles.Count ? $"{Shown[^1].AssetId}" : null;
        Part = Shown.Count < tiles.Count ? (begin + 1, begin + Shown.Count, tiles.Count) : null;
    }

    private List<PickedFile> Files(PhotosRead read) => [.. read.Assets.Select(photo => new PickedFile(photo.Tile.FileName, photo.Tile.Kind, photo.Tile.TakenAt, photo.Scene, Line.At))];
}
