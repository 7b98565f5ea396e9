using BuildingBlocks.UseCases;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>What several main clients chose alike and otherwise.</summary>
internal sealed class OverlapModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadOverlap, OverlapView?> read, ICommandHandler<BeginFinalRound> begin) : GalleryTab(galleries)
{
    public OverlapView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid requestId, CancellationToken ct)
    {
        if (await read.Handle(new ReadOverlap(Gallery.GalleryId, Viewer.Studio, requestId), ct) is not { } view)
            return NotFound();

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnPostRoundAsync(Guid requestId, CancellationToken ct) => this.Tell(
        await begin.Handle(new BeginFinalRound(Gallery.GalleryId, Viewer.Studio, requestId, Guid.CreateVersion7()), ct), "The final round has begun, and those who choose are told by mail.", $"{Path}/selections");
}
