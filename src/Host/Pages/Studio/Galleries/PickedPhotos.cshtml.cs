using BuildingBlocks.UseCases;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>What one visitor picked, to be looked at and taken over into other programs.</summary>
internal sealed class PickedPhotosModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadPicks, PickPage?> picks, IQueryHandler<ExportPicks, IReadOnlyList<PickedFile>?> exports,
    TimeProvider clock) : GalleryTab(galleries)
{
    public PickPage Picked { get; private set; } = null!;

    /// <summary>Every name for a search, separated by commas.</summary>
    public string SearchLine { get; private set; } = "";

    public string Here => $"{Path}/picks/{Picked.List.CollectionId}";

    public async Task<IActionResult> OnGetAsync(Guid collectionId, string? after, CancellationToken ct)
    {
        if (await picks.Handle(new ReadPicks(Gallery.GalleryId, collectionId, after), ct) is not { } picked)
            return NotFound();

        Picked = picked;
        SearchLine = PickFiles.SearchLine(await Files(collectionId, ct) ?? []);
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(Guid collectionId, CancellationToken ct) =>
        await Files(collectionId, ct) is { } files ? await this.Csv($"{Gallery.Slug}-picks", files, ct) : NotFound();

    public async Task<IActionResult> OnGetTxtAsync(Guid collectionId, CancellationToken ct) =>
        await Files(collectionId, ct) is { } files ? this.Txt($"{Gallery.Slug}-picks", files) : NotFound();

    public async Task<IActionResult> OnGetXmpAsync(Guid collectionId, [FromQuery] SidecarForm wanted, CancellationToken ct) =>
        ModelState.IsValid && await Files(collectionId, ct) is { } files ? PickFiles.Sidecars($"{Gallery.Slug}-picks-xmp.zip", files, wanted, clock.GetUtcNow()) : NotFound();

    private Task<IReadOnlyList<PickedFile>?> Files(Guid collectionId, CancellationToken ct) => exports.Handle(new ExportPicks(Gallery.GalleryId, collectionId), ct);
}
