using BuildingBlocks.Imaging.Videos;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Preparing;
using Galleries.UseCases.Replacing;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Uploads, and everything that is in the gallery.</summary>
[RequestFormLimits(ValueCountLimit = RemovePhotosModel.MostSelected)]
internal sealed class PhotosModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListAssets, AssetPage> assets, IQueryHandler<WatchUploads, UploadBoard> uploads,
    IQueryHandler<ListScenes, IReadOnlyList<SceneCard>> scenes, ICommandHandler<ChooseCover> chooseCover,
    ICommandHandler<FeatureVideos> feature, ICommandHandler<TryVideoAgain> tryAgain, IPosterMaker posters, IQueryHandler<ReadBin, Bin> bin,
    IQueryHandler<ReadReplaceable, ReplaceableAsset?> replaceable) : GalleryTab(galleries)
{
    /// <summary>What was thrown away a moment ago.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Binned { get; set; }

    public Bin? JustBinned { get; private set; }

    /// <summary>What got another file a moment ago.</summary>
    [FromQuery]
    public Guid? Replaced { get; set; }

    public ReplaceableAsset? JustReplaced { get; private set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The scene whose photos alone are shown; null for all.</summary>
    [FromQuery(Name = "in")]
    public Guid? Within { get; set; }

    /// <summary>This tab with its filter, from a cursor on.</summary>
    public string Query(string? after) => Addresses.Of($"{Path}/photos", ("in", Within?.ToString()), ("after", after));

    public UploadBoard Board { get; private set; } = null!;

    public AssetTiles Tiles { get; private set; } = null!;

    public string? Next { get; private set; }

    public IReadOnlyList<SceneCard> Scenes { get; private set; } = [];

    public string? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        JustBinned = Binned is { } binId ? await bin.Handle(new ReadBin(Gallery.GalleryId) { BinId = binId }, ct) : null;
        JustReplaced = Replaced is { } assetId ? await replaceable.Handle(new ReadReplaceable(Gallery.GalleryId, assetId), ct) : null;
        Scenes = await scenes.Handle(new ListScenes(Gallery.GalleryId), ct);
        Board = await uploads.Handle(new WatchUploads(Gallery.GalleryId, []), ct);
        var page = await assets.Handle(new ListAssets(Gallery.GalleryId, After) { SceneId = Within }, ct);
        (Tiles, Next) = (new AssetTiles(Gallery.GalleryId, page.Assets, Gallery.Cover?.AssetId, posters.IsAvailable), page.Next);
    }

    public async Task<IActionResult> OnPostVideoAsync([FromForm] Guid again, CancellationToken ct)
    {
        Refusal = (await tryAgain.Handle(new TryVideoAgain(Gallery.GalleryId, again), ct)).Reason;
        if (Refusal is null)
            return this.Tell("The video is being worked on again.", $"{Path}/photos");

        await OnGetAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostCoverAsync([FromForm] Guid[] ids, CancellationToken ct)
    {
        Refusal = ids is [var only]
            ? (await chooseCover.Handle(new ChooseCover(Gallery.GalleryId, only), ct)).Reason
            : "Please select the one photo that is to be the cover.";
        if (Refusal is null)
            return this.Tell("The cover is chosen.", $"{Path}/photos");

        await OnGetAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostReplaceAsync([FromForm] Guid[] ids, CancellationToken ct)
    {
        if (ids is [var only])
            return new SeeOther($"{Path}/photos/{only}/replace");

        Refusal = "Please select the one photo that is to get another file.";
        await OnGetAsync(ct);
        return Page();
    }

    public Task<IActionResult> OnPostFeatureAsync([FromForm] Guid[] ids, CancellationToken ct) => Feature(ids, areFeatured: true, ct);

    public Task<IActionResult> OnPostClipAsync([FromForm] Guid[] ids, CancellationToken ct) => Feature(ids, areFeatured: false, ct);

    private async Task<IActionResult> Feature(Guid[] ids, bool areFeatured, CancellationToken ct)
    {
        Refusal = (await feature.Handle(new FeatureVideos(Gallery.GalleryId, ids, areFeatured), ct)).Reason;
        if (Refusal is null)
            return this.Tell(areFeatured ? "The selected videos are featured now." : "The selected videos are clips now.", $"{Path}/photos");

        await OnGetAsync(ct);
        return Page();
    }
}
