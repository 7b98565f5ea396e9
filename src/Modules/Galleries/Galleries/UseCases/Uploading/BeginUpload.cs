using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Binning;

namespace Galleries.UseCases.Uploading;

/// <summary>
/// Announces a file that comes in pieces; one that is known to be in the gallery already is refused before it is sent. The same announcement
/// again changes nothing, also when the file has arrived meanwhile.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="UploadId">The identity of the upload and of the asset it becomes, made by the caller.</param>
/// <param name="FileName">As the photographer's machine calls it; a path in front is cut off.</param>
/// <param name="Length">Bytes of the whole file.</param>
/// <param name="Sha256">What the whole hashes to, hexadecimal; the file is not taken if it does not. Null when not known.</param>
/// <param name="Metadata">Given back as it is to whoever asks for the upload.</param>
public sealed record BeginUpload(Guid GalleryId, Guid UploadId, string FileName, long Length, string? Sha256, string Metadata)
{
    /// <summary>Bytes that a video may have; photos may have less.</summary>
    public const long LargestFile = 20L * 1024 * 1024 * 1024;
}

[OutsideTransaction]
internal sealed class BeginUploadHandler(IGalleryRepository galleries, IAssetRepository assets, IPartialUploads partials, ThrownAway thrownAway, TimeProvider clock)
    : ICommandHandler<BeginUpload>
{
    private static readonly Outcome Taken = Outcome.Refused("Another file was uploaded in this one's place. Please upload it again.", nameof(BeginUpload.UploadId));

    public async Task<Outcome> Handle(BeginUpload command, CancellationToken ct)
    {
        var name = FileName.Clean(command.FileName);
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.", nameof(command.GalleryId));
        if (gallery.Publication == Publication.Archived)
            return Outcome.Refused(Lifecycle.InArchive, nameof(command.GalleryId));
        if (command.Length == 0)
            return UploadLimit.Empty(name);
        if (command.Length > UploadLimit.Of(name))
            return UploadLimit.TooLarge(name, nameof(command.Length));
        if (await assets.Find(command.GalleryId, command.UploadId, ct) is { } asset)
            return asset.Length == command.Length && IsSame(asset.ContentKey, command.Sha256) ? Outcome.Done : Taken;

        if (command.Sha256?.ToLowerInvariant() is { } contentKey)
        {
            if (await assets.FindByContent(command.GalleryId, contentKey, ct) is { } same)
                return AddAssetHandler.IsHere(same);
            if (await thrownAway.BringBack(command.GalleryId, contentKey, ct) is { } back)
                return back;
        }

        var now = clock.GetUtcNow();
        if (await partials.Find(command.GalleryId, command.UploadId, ct) is var (old, _) && old.ExpiresAt <= now)
            await partials.Remove(command.GalleryId, command.UploadId, ct);

        var upload = new PartialUpload(
            command.GalleryId, command.UploadId, name, command.Length, command.Sha256?.ToLowerInvariant(), command.Metadata, now + PartialUpload.Lifetime);
        return await partials.Add(upload, ct) || await IsAgain(upload, ct) ? Outcome.Done : Taken;
    }

    private async Task<bool> IsAgain(PartialUpload upload, CancellationToken ct) =>
        await partials.Find(upload.GalleryId, upload.UploadId, ct) is var (known, _) && upload with { ExpiresAt = known.ExpiresAt } == known;

    private static bool IsSame(string contentKey, string? sha256) => sha256 is null || contentKey.Equals(sha256, StringComparison.OrdinalIgnoreCase);
}
