using BuildingBlocks.UseCases;
using Galleries.UseCases.Asking;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>One choice: how far it is, its versions, and their photos for other programs.</summary>
internal sealed class SelectionModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadSelection, ReadChoice?> selections, IQueryHandler<ExportSelection, ExportedSelection?> exports,
    ICommandHandler<ReopenSelection> reopen, ICommandHandler<DeliverSelection> deliver, TimeProvider clock) : GalleryTab(galleries)
{
    public Input Form { get; private set; } = new();

    public ReadChoice Read { get; private set; } = null!;

    /// <summary>Every name of the version for a search, separated by commas; empty where none is shown.</summary>
    public string SearchLine { get; private set; } = "";

    public string Here => $"{Path}/selections/{Read.Choice.SelectionId}";

    public string Who => string.Join(" and ", Read.Choice.Names);

    public async Task<IActionResult> OnGetAsync(Guid selectionId, int? version, CancellationToken ct) => await Find(selectionId, version, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostReopenAsync(Guid selectionId, [FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        if (!await Find(selectionId, null, ct))
            return NotFound();

        Form = form;
        var outcome = await reopen.Handle(new ReopenSelection(Gallery.GalleryId, selectionId, form.Reason), ct);
        return outcome.Succeeded ? this.Tell($"{Who} can choose again, and is told so by mail.", Here) : this.Again(outcome);
    }

    public async Task<IActionResult> OnPostDeliverAsync(Guid selectionId, CancellationToken ct) => await Find(selectionId, null, ct)
        ? this.Tell(await deliver.Handle(new DeliverSelection(Gallery.GalleryId, selectionId), ct), "Marked as delivered.", Here)
        : NotFound();

    public async Task<IActionResult> OnGetCsvAsync(Guid selectionId, int version, CancellationToken ct) =>
        await Export(selectionId, version, ct) is { } export ? await this.Csv($"{Gallery.Slug}-selection-{version}", export.Files, ct) : NotFound();

    public async Task<IActionResult> OnGetTxtAsync(Guid selectionId, int version, CancellationToken ct) =>
        await Export(selectionId, version, ct) is { } export ? this.Txt($"{Gallery.Slug}-selection-{version}", export.Files) : NotFound();

    public async Task<IActionResult> OnGetXmpAsync(Guid selectionId, int version, [FromQuery] SidecarForm wanted, CancellationToken ct) =>
        ModelState.IsValid && await Export(selectionId, version, ct) is { } export
            ? PickFiles.Sidecars($"{Gallery.Slug}-selection-{version}-xmp.zip", export.Files, wanted, clock.GetUtcNow())
            : NotFound();

    private async Task<bool> Find(Guid selectionId, int? version, CancellationToken ct)
    {
        if (await selections.Handle(new ReadSelection(Gallery.GalleryId, selectionId, version), ct) is not { } read)
            return false;

        Read = read;
        SearchLine = read.Shown is { } number && await Export(selectionId, number, ct) is { } export ? PickFiles.SearchLine(export.Files) : "";
        return true;
    }

    private Task<ExportedSelection?> Export(Guid selectionId, int version, CancellationToken ct) =>
        exports.Handle(new ExportSelection(Gallery.GalleryId, selectionId, version), ct);

    internal sealed class Input
    {
        public string? Reason { get; set; }
    }
}
