using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Everybody who was in the gallery, and what they did.</summary>
internal sealed class VisitorActivityModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, Watching watching) : GalleryTab(galleries)
{
    private const int Rows = 50;

    public VisitorList List { get; private set; } = null!;

    public string Back => List.Watched.At(Path);

    public async Task OnGetAsync([FromQuery] WatchForm asked, CancellationToken ct) =>
        List = await watching.Visitors(await watching.Read(asked, Gallery.GalleryId, ct), Rows, ct);

    public async Task<IActionResult> OnGetCsvAsync([FromQuery] WatchForm asked, CancellationToken ct) =>
        await watching.VisitorsFile(await watching.Read(asked, Gallery.GalleryId, ct), Gallery.Slug, ct);
}
