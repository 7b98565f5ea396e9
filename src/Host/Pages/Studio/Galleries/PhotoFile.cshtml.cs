using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>One photo or video in a size, for the studio itself; HEAD is answered by the same handler. It counts nowhere.</summary>
internal sealed class PhotoFileModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, ICommandHandler<PrepareDownload> prepare, IQueryHandler<OpenDownload, DownloadAnswer> open) : GalleryTab(galleries)
{
    public async Task<IActionResult> OnGetAsync(Guid assetId, string size, CancellationToken ct)
    {
        if (DownloadSizes.Read(size) is not { } wanted)
            return NotFound();

        // Whatever kept it from being made, the answer says that it is not there.
        await prepare.Handle(new PrepareDownload(Gallery.GalleryId, assetId, Viewer.Studio, wanted), ct);
        var answer = await open.Handle(new OpenDownload(Gallery.GalleryId, assetId, Viewer.Studio, wanted), ct);
        if (answer.File is { } file)
            return Originals.Send(file);
        if (answer.Refusal is not { } refusal)
            return NotFound();

        TempData[Notices.Refused] = this.Say(refusal);
        return new SeeOther($"{Path}/activity/engaged");
    }
}
