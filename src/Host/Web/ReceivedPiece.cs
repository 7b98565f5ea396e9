using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Uploading;
using Microsoft.AspNetCore.Mvc;

namespace Host.Web;

/// <summary>A request's body as the next piece of an upload, and how that is answered.</summary>
internal sealed class ReceivedPiece(IQueryHandler<FindUpload, UploadProgress?> uploads, ICommandHandler<ContinueUpload> advance)
{
    /// <summary>Refused: 422 for a file that is not taken, with its sentence; the protocol's own answers for what a client can put right by itself.</summary>
    public async Task<IActionResult> Take(HttpContext context, Guid galleryId, Guid uploadId, long offset, int done)
    {
        var ct = context.RequestAborted;
        if (await uploads.Handle(new FindUpload(galleryId, uploadId), ct) is not { } before)
            return Tus.Refused(StatusCodes.Status404NotFound, "This upload is not there any more. Please upload the file again.");
        if (!Tus.TryReadChecksum(context.Request, out var checksum))
            return Tus.Refused(StatusCodes.Status400BadRequest, "Upload-Checksum names an algorithm that is not known here, or not its value in base64.");
        if (before.Offset != offset)
            return Tus.Refused(StatusCodes.Status409Conflict, $"This file goes on at byte {before.Offset}.");
        if (context.Request.ContentLength > before.Length - offset)
            return Tus.Refused(StatusCodes.Status413PayloadTooLarge, "This piece is longer than what is missing of the file.", Kinds.NotTaken);

        var isMissing = before.Offset < before.Length;
        var outcome = isMissing ? await advance.Handle(new ContinueUpload(galleryId, uploadId, offset, context.Request.Body, checksum), ct) : Outcome.Done;
        return outcome.Succeeded ? await Done(context, galleryId, uploadId, done) : Refused(outcome);
    }

    private async Task<IActionResult> Done(HttpContext context, Guid galleryId, Guid uploadId, int status)
    {
        if (await uploads.Handle(new FindUpload(galleryId, uploadId), CancellationToken.None) is { } after)
            Tus.Tell(context.Response, after);
        return new StatusCodeResult(status);
    }

    private static IActionResult Refused(Outcome outcome) => outcome.Field switch
    {
        nameof(ContinueUpload.UploadId) => Tus.Refused(StatusCodes.Status423Locked, outcome.Reason!),
        nameof(ContinueUpload.Offset) => Tus.Refused(StatusCodes.Status409Conflict, outcome.Reason!),
        nameof(ContinueUpload.Checksum) => Tus.Refused(Tus.ChecksumMismatch, outcome.Reason!),
        ContinueUpload.Duplicate => Tus.Refused(StatusCodes.Status422UnprocessableEntity, outcome.Reason!, Kinds.Duplicate),
        ContinueUpload.Damaged => Tus.Refused(StatusCodes.Status422UnprocessableEntity, outcome.Reason!, Kinds.Damaged),
        _ => Tus.Refused(StatusCodes.Status422UnprocessableEntity, outcome.Reason!, Kinds.NotTaken),
    };

    /// <summary>What a refused file is told apart by.</summary>
    internal static class Kinds
    {
        public const string Duplicate = "duplicate";
        public const string Damaged = "damaged";
        public const string NotTaken = "not-taken";
    }
}
