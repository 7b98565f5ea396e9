using System.Globalization;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Uploading;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio.Galleries;

/// <summary>One upload, in the tus protocol: how far it is, its next piece, its end.</summary>
[DisableRequestSizeLimit] // photos have a limit of their own, which is said in a sentence
internal sealed class UploadModel(IQueryHandler<FindUpload, UploadProgress?> uploads, ICommandHandler<AbandonUpload> abandon, ReceivedPiece piece) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid GalleryId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid UploadId { get; set; }

    public IActionResult OnGet() => NotFound(); // nothing to look at

    public IActionResult OnOptions() => Tus.Describe(HttpContext);

    public async Task<IActionResult> OnHeadAsync(CancellationToken ct)
    {
        if (Tus.Greet(HttpContext) is { } stranger)
            return stranger;
        if (await uploads.Handle(new FindUpload(GalleryId, UploadId), ct) is not { } upload)
            return NotFound();

        Tus.Tell(Response, upload);
        Response.Headers["Upload-Length"] = upload.Length.ToString(CultureInfo.InvariantCulture);
        if (upload.Metadata.Length > 0)
            Response.Headers["Upload-Metadata"] = upload.Metadata;
        return new StatusCodeResult(StatusCodes.Status200OK);
    }

    public async Task<IActionResult> OnPatchAsync()
    {
        if (Tus.Greet(HttpContext) is { } stranger)
            return stranger;
        if (!Tus.HasPiece(Request))
            return Tus.Refused(StatusCodes.Status415UnsupportedMediaType, "A piece of a file is sent as application/offset+octet-stream.");

        if (Request.Headers.ContainsKey("Upload-Length"))
            return Tus.Refused(StatusCodes.Status400BadRequest, "Upload-Length is said once, when the upload begins.");

        return Tus.Number(Request, "Upload-Offset") is { } offset
            ? await piece.Take(HttpContext, GalleryId, UploadId, offset, StatusCodes.Status204NoContent)
            : Tus.Refused(StatusCodes.Status400BadRequest, "Upload-Offset has to say where in the file this piece begins.");
    }

    public async Task<IActionResult> OnDeleteAsync(CancellationToken ct)
    {
        if (Tus.Greet(HttpContext) is { } stranger)
            return stranger;
        if (await uploads.Handle(new FindUpload(GalleryId, UploadId), ct) is not { ExpiresAt: not null })
            return NotFound();

        var outcome = await abandon.Handle(new AbandonUpload(GalleryId, UploadId), ct);
        return outcome.Succeeded ? new StatusCodeResult(StatusCodes.Status204NoContent) : Tus.Refused(StatusCodes.Status423Locked, outcome.Reason!);
    }

    /// <summary>For clients that have no other methods.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => Request.Headers["X-HTTP-Method-Override"].ToString() switch
    {
        "PATCH" => await OnPatchAsync(),
        "DELETE" => await OnDeleteAsync(ct),
        "HEAD" => await OnHeadAsync(ct),
        _ => Tus.Greet(HttpContext) ?? new StatusCodeResult(StatusCodes.Status405MethodNotAllowed),
    };
}
