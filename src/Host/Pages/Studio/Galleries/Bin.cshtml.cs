using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Photos that were removed, to be put back or deleted for good.</summary>
[RequestFormLimits(ValueCountLimit = RemovePhotosModel.MostSelected)]
internal sealed class BinModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadBin, Bin> bin, ICommandHandler<RestoreAssets> restore, ICommandHandler<RemoveAssets> remove) : GalleryTab(galleries)
{
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public Bin Bin { get; private set; } = null!;

    /// <summary>Whether something is about to be deleted for good, and the page asks about it.</summary>
    public bool IsAsking { get; private set; }

    /// <summary>What would be deleted for good; empty for the whole bin.</summary>
    public IReadOnlyList<Guid> Going { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Bin = await bin.Handle(new ReadBin(Gallery.GalleryId, PageNumber), ct);

    public async Task<IActionResult> OnPostRestoreAsync([FromForm] Guid[] ids, CancellationToken ct) => ids.Length == 0
        ? this.Tell("Nothing was selected.", $"{Path}/photos/bin")
        : Told(await restore.Handle(new RestoreAssets(Gallery.GalleryId, ids), ct), $"{Path}/photos/bin");

    /// <summary>What was thrown away together is put back together.</summary>
    public async Task<IActionResult> OnPostUndoAsync([FromForm(Name = "bin")] Guid binId, CancellationToken ct) =>
        Told(await restore.Handle(new RestoreAssets(Gallery.GalleryId, []) { BinId = binId }, ct), $"{Path}/photos");

    /// <summary>Asks first.</summary>
    public async Task<IActionResult> OnPostDeleteAsync([FromForm] Guid[] ids, [FromForm] bool all, CancellationToken ct)
    {
        if (ids.Length == 0 && !all)
            return this.Tell("Nothing was selected.", $"{Path}/photos/bin");

        (IsAsking, Going) = (true, all ? [] : ids);
        Bin = await bin.Handle(new ReadBin(Gallery.GalleryId) { Only = all ? null : ids }, ct);
        return Bin.Count == 0 ? this.Tell("These photos are no longer in the bin.", $"{Path}/photos/bin") : Page();
    }

    public async Task<IActionResult> OnPostConfirmedAsync([FromForm] Guid[] ids, [FromForm] bool all, CancellationToken ct) =>
        this.Tell(await remove.Handle(new RemoveAssets(Gallery.GalleryId, ids) { WholeBin = all }, ct), "Deleted for good.", $"{Path}/photos/bin");

    private IActionResult Told(Outcome outcome, string next) => this.Tell(outcome, "The photos are back where they were.", next);
}
