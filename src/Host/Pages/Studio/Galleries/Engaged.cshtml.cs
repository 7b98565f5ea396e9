using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>What of the gallery engages people most.</summary>
internal sealed class EngagedModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, Watching watching) : GalleryTab(galleries)
{
    private const int Tiles = 60;

    public EngagedList List { get; private set; } = null!;

    public string Back => List.Watched.At(Path);

    public async Task OnGetAsync([FromQuery] WatchForm asked, CancellationToken ct) =>
        List = await watching.Engaged(await watching.Read(asked, Gallery.GalleryId, ct), Tiles, ct);

    public async Task<IActionResult> OnGetCsvAsync([FromQuery] WatchForm asked, CancellationToken ct) =>
        await watching.EngagedFile(await watching.Read(asked, Gallery.GalleryId, ct), Gallery.Slug, ct);
}
