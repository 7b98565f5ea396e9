using BuildingBlocks.Imaging.Videos;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Where uploads begin, in the tus protocol; and how those that have arrived are getting on.</summary>
[DisableRequestSizeLimit] // photos have a limit of their own, which is said in a sentence
internal sealed class UploadsModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<WatchUploads, UploadBoard> board, IQueryHandler<FindUpload, UploadProgress?> uploads,
    ICommandHandler<BeginUpload> begin, ReceivedPiece piece, IPosterMaker posters) : GalleryTab(galleries)
{
    private const int MostAsked = 100;
    private const int Sha256Digits = 64;

    /// <summary>Counts as headers, and the asked tiles that have come further.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] Guid[] ids, CancellationToken ct)
    {
        var answer = await board.Handle(new WatchUploads(Gallery.GalleryId, [.. ids.Take(MostAsked)]), ct);
        Response.Headers["Assets-Total"] = $"{answer.Ready + answer.Waiting + answer.Failed}";
        Response.Headers["Assets-Videos"] = $"{answer.Videos}";
        Response.Headers["Assets-Waiting"] = $"{answer.Waiting}";
        Response.Headers.CacheControl = "private, no-store";
        var asked = new AssetTiles(Gallery.GalleryId, answer.Assets, Gallery.Cover?.AssetId, posters.IsAvailable);
        return Partial("_AssetTiles", asked with { Assets = [.. answer.Assets.Where(asset => !asked.IsWaiting(asset))] });
    }

    public IActionResult OnOptions() => Tus.Describe(HttpContext);

    /// <summary>Creation, with a first piece if the request has one.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Tus.Greet(HttpContext) is { } stranger)
            return stranger;
        if (Request.Headers.ContainsKey("Upload-Concat"))
            return Tus.Refused(StatusCodes.Status501NotImplemented, "Files are not put together of several uploads here.");
        if (Request.Headers.ContainsKey("Upload-Defer-Length") || Tus.Number(Request, "Upload-Length") is not { } length)
            return Tus.Refused(StatusCodes.Status400BadRequest, "Upload-Length has to say how many bytes the file has; it can't be said later here.");

        var header = Request.Headers["Upload-Metadata"].ToString();
        if (Tus.Metadata(header) is not { } metadata || !TryReadIdentity(metadata, out var uploadId) || !TryReadHash(metadata, out var sha256))
            return Tus.Refused(StatusCodes.Status400BadRequest, "Upload-Metadata can't be read: names with values in base64, and in it assetid as a GUID, sha256 as 64 hexadecimal digits.");

        var name = metadata.GetValueOrDefault("filename") ?? metadata.GetValueOrDefault("name") ?? "";
        var outcome = await begin.Handle(new BeginUpload(Gallery.GalleryId, uploadId, name, length, sha256, header), ct);
        return outcome.Field switch
        {
            _ when outcome.Succeeded => await Begun(uploadId, ct),
            nameof(BeginUpload.Length) => Tus.Refused(StatusCodes.Status413PayloadTooLarge, outcome.Reason!, ReceivedPiece.Kinds.NotTaken),
            ContinueUpload.Duplicate => Tus.Refused(StatusCodes.Status422UnprocessableEntity, outcome.Reason!, ReceivedPiece.Kinds.Duplicate),
            nameof(BeginUpload.UploadId) => Tus.Refused(StatusCodes.Status409Conflict, outcome.Reason!, ReceivedPiece.Kinds.NotTaken),
            _ => Tus.Refused(StatusCodes.Status422UnprocessableEntity, outcome.Reason!, ReceivedPiece.Kinds.NotTaken),
        };
    }

    private async Task<IActionResult> Begun(Guid uploadId, CancellationToken ct)
    {
        Response.Headers.Location = $"{Path}/uploads/{uploadId}";
        if (await uploads.Handle(new FindUpload(Gallery.GalleryId, uploadId), ct) is not { } upload)
            return Tus.Refused(StatusCodes.Status409Conflict, "This upload ended in the meantime. Please upload the file again.");

        // Announced once more, it goes on where it was left, and what this request brings is not needed.
        if (Tus.HasPiece(Request) && upload.Offset == 0)
            return await piece.Take(HttpContext, Gallery.GalleryId, uploadId, 0, StatusCodes.Status201Created);

        Tus.Tell(Response, upload);
        return new StatusCodeResult(StatusCodes.Status201Created);
    }

    private static bool TryReadIdentity(Dictionary<string, string> metadata, out Guid uploadId)
    {
        uploadId = Guid.CreateVersion7();
        return !metadata.TryGetValue("assetid", out var text) || (Guid.TryParse(text, out uploadId) && uploadId != Guid.Empty);
    }

    private static bool TryReadHash(Dictionary<string, string> metadata, out string? sha256) =>
        !metadata.TryGetValue("sha256", out sha256) || (sha256.Length == Sha256Digits && sha256.All(char.IsAsciiHexDigit));
}
