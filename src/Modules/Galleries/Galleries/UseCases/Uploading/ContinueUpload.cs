using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Uploading;

/// <summary>
/// Adds a piece to an upload; with the last one the file is checked by content and becomes an asset, or is refused and gone. A piece that
/// breaks off is kept as far as it came.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="UploadId">The upload; somebody else is sending it when it is refused.</param>
/// <param name="Offset">Bytes before the piece: as many as have been received.</param>
/// <param name="Content">Read to its end.</param>
/// <param name="Checksum">The piece's; nothing of it is kept if it has another one. Null when not known.</param>
public sealed record ContinueUpload(Guid GalleryId, Guid UploadId, long Offset, Stream Content, ChunkChecksum? Checksum)
{
    /// <summary>The field of a refusal because the gallery has this file already.</summary>
    public const string Duplicate = "Duplicate";

    /// <summary>The field of a refusal because the bytes are not those that were sent; sending them again helps.</summary>
    public const string Damaged = nameof(BeginUpload.Sha256);
}

[OutsideTransaction]
internal sealed class ContinueUploadHandler(IPartialUploads partials, Intake intake) : ICommandHandler<ContinueUpload>
{
    public async Task<Outcome> Handle(ContinueUpload command, CancellationToken ct)
    {
        using var file = await partials.Open(command.GalleryId, command.UploadId, ct);
        if (file is null)
            return Outcome.Refused("This file is being sent already. Please try again in a moment.", nameof(command.UploadId));

        var next = file.Upload.NextByte(file.Length);
        if (command.Offset != next)
            return Outcome.Refused($"This file goes on at byte {next}.", nameof(command.Offset));
        if (file.Length > next)
            await file.Rewind(next, ct);

        var outcome = await Append(file, command, ct);
        // Whether or not the sender still listens: the file is here.
        return outcome.Succeeded && file.Length == file.Upload.Length ? await Finish(file, CancellationToken.None) : outcome;
    }

    private static async Task<Outcome> Append(IPartialFile file, ContinueUpload command, CancellationToken ct)
    {
        using var bounded = new BoundedStream(command.Content, file.Upload.Length - command.Offset);
        var isSound = await file.Append(bounded, command.Checksum, ct);
        if (bounded.WasCut)
        {
            await file.Rewind(command.Offset, ct);
            return Outcome.Refused($"\"{file.Upload.FileName}\" has more bytes than were announced.", nameof(command.Content));
        }

        return isSound ? Outcome.Done : Outcome.Refused("This piece was damaged on its way. Please send it again.", nameof(command.Checksum));
    }

    private Task<Outcome> Finish(IPartialFile file, CancellationToken ct)
    {
        var upload = file.Upload;
        return intake.Take(upload.GalleryId, upload.UploadId, upload.FileName, upload.Sha256, blobKey => file.Keep(blobKey, ct), ct);
    }
}
