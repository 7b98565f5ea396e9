using Galleries.Domain;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

/// <summary>An archive for whoever asked for it, decided anew each time.</summary>
internal sealed class ArchiveAccess(GalleriesDbContext db, Reception reception, ArchiveShelf shelf)
{
    /// <summary>The archive, or the sentence that says why it may not be had now; neither when the viewer may not know of it.</summary>
    public async Task<(ShelvedArchive? Found, string? Refusal)> Find(Guid galleryId, Guid archiveId, Viewer viewer, CancellationToken ct)
    {
        if (await shelf.Find(archiveId, () => Read(archiveId, ct)) is not { Archive: var archive } shelved || !archive.BelongsTo(galleryId, viewer.AsAsker()))
            return (null, null);

        var reply = await reception.Ask(galleryId, viewer, Purpose.Archive, ct, archive.Size);
        if (reply.Verdict == Verdict.Unknown || archive.IsOver(reply.Moment.Now))
            return (null, null);
        if (!reply.Allowed)
            return (null, reply.Refusal.Reason);

        return await IsComplete(archive, ct)
            ? (shelved, null)
            : (null, "Some of these photos are no longer in the gallery. Please start the download again.");
    }

    private Task<Archive?> Read(Guid archiveId, CancellationToken ct) =>
        db.Archives.AsNoTracking().SingleOrDefaultAsync(archive => archive.Id == archiveId, ct);

    private async Task<bool> IsComplete(Archive archive, CancellationToken ct)
    {
        if (archive.ReadyAt is null)
            return true;

        var visible = await db.Assets.Where(asset => asset.GalleryId == archive.GalleryId && asset.Progress == AssetProgress.Ready)
            .Select(asset => asset.Id).ToHashSetAsync(ct);
        return archive.Manifest.Entries.All(entry => visible.Contains(entry.AssetId));
    }
}
