using BuildingBlocks.UseCases;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>What the script of the photos' tab talks to: one file in, and how those on their way are getting on.</summary>
[DisableRequestSizeLimit] // photos have a limit of their own, which is said in a sentence
internal sealed class UploadsModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<WatchUploads, UploadBoard> uploads, ICommandHandler<ReceiveUpload> receive) : GalleryTab(galleries)
{
    private const int MostAsked = 100;

    /// <summary>Counts as headers, and the asked tiles that have come further.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] Guid[] ids, CancellationToken ct)
    {
        var board = await uploads.Handle(new WatchUploads(Gallery.GalleryId, [.. ids.Take(MostAsked)]), ct);
        Response.Headers["Assets-Total"] = $"{board.Ready + board.Waiting + board.Failed}";
        Response.Headers["Assets-Waiting"] = $"{board.Waiting}";
        Response.Headers.CacheControl = "private, no-store";
        var settled = board.Assets.Where(asset => asset.State != AssetState.Waiting).ToList();
        return Partial("_AssetTiles", new AssetTiles(Gallery.GalleryId, settled, Gallery.Cover?.AssetId));
    }

    /// <summary>The body is the file, read as it comes in.</summary>
    public async Task<IActionResult> OnPostAsync([FromQuery] Guid assetId, [FromQuery] string? name, CancellationToken ct)
    {
        if (assetId == Guid.Empty)
            return BadRequest();

        var outcome = await receive.Handle(new ReceiveUpload(Gallery.GalleryId, assetId, name ?? "", Request.Body), ct);
        if (outcome.Succeeded || (outcome.Field != nameof(ReceiveUpload.AssetId) && await HasArrived(assetId, ct)))
            return new JsonResult(new { });

        return new JsonResult(new { reason = outcome.Reason }) { StatusCode = StatusCodes.Status409Conflict };
    }

    // The same upload again, because the answer to the first was lost on its way.
    private async Task<bool> HasArrived(Guid assetId, CancellationToken ct) =>
        (await uploads.Handle(new WatchUploads(Gallery.GalleryId, [assetId]), ct)).Assets.Count > 0;
}
