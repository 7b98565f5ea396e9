using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>What is said about each photo, many at once.</summary>
internal sealed class CaptionsModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListAssets, AssetPage> assets, ICommandHandler<CaptionAssets> caption) : GalleryTab(galleries)
{
    private const int PageSize = 50;

    private IReadOnlyDictionary<Guid, string> _typed = new Dictionary<Guid, string>();

    [FromQuery]
    public string? After { get; set; }

    /// <summary>The scene whose photos alone are shown; null for all.</summary>
    [FromQuery(Name = "in")]
    public Guid? Within { get; set; }

    public IReadOnlyList<UploadedAsset> Photos { get; private set; } = [];

    public string? Next { get; private set; }

    public string? Refusal { get; private set; }

    /// <summary>Which caption was refused.</summary>
    public Guid? RefusedId { get; private set; }

    /// <summary>This page from a cursor on.</summary>
    public string Query(string? after) => Addresses.Of($"{Path}/photos/captions", ("in", Within?.ToString()), ("after", after));

    /// <summary>As typed, or as it is.</summary>
    public string TextOf(UploadedAsset asset) => _typed.GetValueOrDefault(asset.AssetId) ?? asset.Tile?.Caption ?? "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        var page = await assets.Handle(new ListAssets(Gallery.GalleryId, After, PageSize) { SceneId = Within }, ct);
        (Photos, Next) = (page.Assets, page.Next);
    }

    public async Task<IActionResult> OnPostAsync([FromForm] Guid[] ids, [FromForm] string?[] texts, [FromForm] string? next, CancellationToken ct)
    {
        _typed = ids.Zip(texts).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second ?? "");
        var outcome = await caption.Handle(new CaptionAssets(Gallery.GalleryId, [.. _typed.Select(pair => new Caption(pair.Key, pair.Value))]), ct);
        if (this.IsForScript())
            return this.Answer(outcome, Query(After)); // one, in place
        if (outcome.Succeeded)
            return this.Tell("The captions are saved.", Query(next ?? After));

        await OnGetAsync(ct);
        (Refusal, RefusedId) = (outcome.Reason, Guid.TryParse(outcome.Field, out var refused) ? refused : null);
        return Page();
    }
}
