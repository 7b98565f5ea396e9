using BuildingBlocks.UseCases;
using Galleries.UseCases.Binning;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Puts photos into the bin; only ever a button among the photos.</summary>
[RequestFormLimits(ValueCountLimit = MostSelected)]
internal sealed class RemovePhotosModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, ICommandHandler<BinAssets> remove) : GalleryTab(galleries)
{
    /// <summary>More than a gallery's page ever shows.</summary>
    public const int MostSelected = 50_000;

    public IActionResult OnGet() => Redirect($"{Path}/photos");

    /// <param name="ids">What was selected.</param>
    /// <param name="only">A button of one photo, which is about that one alone.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] Guid[] ids, [FromForm] Guid? only, CancellationToken ct)
    {
        Guid[] going = only is { } one ? [one] : ids;
        if (going.Length == 0)
            return this.Tell("Nothing was selected.", $"{Path}/photos");

        var binId = Guid.CreateVersion7();
        var outcome = await remove.Handle(new BinAssets(Gallery.GalleryId, binId, going), ct);
        return outcome.Succeeded ? new SeeOther($"{Path}/photos?binned={binId}") : this.Tell(outcome, "", $"{Path}/photos");
    }
}
