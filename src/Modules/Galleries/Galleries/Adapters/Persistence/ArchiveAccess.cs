using BuildingBlocks;
using Galleries.Domain;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

/// <summary>An archive for whoever asked for it, decided anew each time.</summary>
internal sealed class ArchiveAccess(GalleriesDbContext db, Reception reception, Rationing rationing, ArchiveShelf shelf)
{
    /// <summary>The archive and what of it is still to be counted, or the sentence that says why it may not be had now; neither when the viewer may not know of it.</summary>
    public async Task<(ShelvedArchive? Found, IReadOnlyList<Guid>? Uncounted, Sentence? Refusal)> Find(Guid galleryId, Guid archiveId, Viewer viewer, CancellationToken ct)
    {
        if (await shelf.Find(archiveId, () => Read(archiveId, ct)) is not { Archive: var archive } shelved || !archive.BelongsTo(galleryId, viewer.AsAsker()))
            return (null, null, null);

        var reply = await reception.Ask(galleryId, viewer, Purpose.Archive, ct, archive.Size);
        if (reply.Verdict == Verdict.Unknown || archive.IsOver(reply.Moment.Now))
            return (null, null, null);
        if (!reply.Allowed)
            return (null, null, reply.Refusal.Sentence);

        if (await Missing(archive, reply.Taken, ct) is { } reason)
            return (null, null, reason);

        var ration = await rationing.Of(reply, archive.ReadyAt is null ? archive.Wanted : archive.Manifest.Entries.Select(entry => entry.AssetId), ct);
        return ration?.Check() is { Succeeded: false } tooMany ? (null, null, tooMany.Sentence) : (shelved, ration is { Fresh: [_, ..] fresh } ? fresh : null, null);
    }

    private Task<Archive?> Read(Guid archiveId, CancellationToken ct) =>
        db.Archives.AsNoTracking().SingleOrDefaultAsync(archive => archive.Id == archiveId, ct);

    /// <summary>Why not all of it can be had anymore; null when it can.</summary>
    private async Task<string?> Missing(Archive archive, Sight sight, CancellationToken ct)
    {
        if (archive.ReadyAt is null)
            return null;

        var places = await db.Assets.Where(asset => asset.GalleryId == archive.GalleryId && asset.Progress == AssetProgress.Ready)
            .Select(asset => new { asset.Id, asset.SceneId, IsHidden = asset.HiddenAt != null, asset.ChangedAt }).ToDictionaryAsync(asset => asset.Id, ct);
        if (!archive.Manifest.Entries.All(entry => places.ContainsKey(entry.AssetId)))
            return "Some of these photos are no longer in the gallery. Please start the download again.";

        // Nobody gets a file that another one took the place of.
        if (archive.Manifest.Entries.Any(entry => places[entry.AssetId].ChangedAt > archive.ReadyAt))
            return "Some of these photos have another file by now. Please start the download again.";

        // The page of a download names what could not be made for it.
        var named = archive.Manifest.Entries.Select(entry => entry.AssetId).Concat(archive.Manifest.Missing.Select(file => file.AssetId));
        return named.All(assetId => !places.TryGetValue(assetId, out var place) || sight.Shows(assetId, place.SceneId, place.IsHidden))
            ? null
            : "Some of these photos are no longer offered to you. Please start the download again.";
    }
}
