using BuildingBlocks.UseCases;
using Galleries.UseCases.Updating;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>All photos of one kind in an update, page by page.</summary>
internal sealed class UpdateStepsModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ListUpdateSteps, UpdateStepPage> steps) : GalleryTab(galleries)
{
    [BindProperty(SupportsGet = true)]
    public Guid UpdateId { get; set; }

    /// <summary>Null: those that were left out, each with its reason.</summary>
    [BindProperty(SupportsGet = true)]
    public StepKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    public UpdateStepPage Steps { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Steps = await steps.Handle(new ListUpdateSteps(Gallery.GalleryId, UpdateId, Kind, After), ct);
}
