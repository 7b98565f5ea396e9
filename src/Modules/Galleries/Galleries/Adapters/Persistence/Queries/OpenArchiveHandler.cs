using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class OpenArchiveHandler(GalleriesDbContext db, Reception reception, ArchiveShelf shelf)
    : IQueryHandler<OpenArchive, ArchiveAnswer>
{
    public async Task<ArchiveAnswer> Handle(OpenArchive query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Archive, ct);
        if (reply.Verdict == Verdict.Unknown
            || await shelf.Find(query.ArchiveId, () => Read(query.ArchiveId, ct)) is not var (archive, packed)
            || !archive.BelongsTo(query.GalleryId, query.Viewer.AsAsker())
            || archive.IsOver(reply.Moment.Now))
            return new ArchiveAnswer(null, null);
        if (!reply.Allowed)
            return new ArchiveAnswer(null, reply.Refusal.Reason);
        if (!await IsComplete(archive, ct))
            return new ArchiveAnswer(null, "Some of these photos are no longer in the gallery. Please start the download again.");

        return new ArchiveAnswer(new ArchiveFile(archive.FileName, packed.Length, packed.Hash, packed.Write), null);
    }

    private Task<Archive?> Read(Guid archiveId, CancellationToken ct) =>
        db.Archives.AsNoTracking().SingleOrDefaultAsync(archive => archive.Id == archiveId, ct);

    private async Task<bool> IsComplete(Archive archive, CancellationToken ct)
    {
        var visible = await db.Assets.Where(asset => asset.GalleryId == archive.GalleryId && asset.Progress == AssetProgress.Ready)
            .Select(asset => asset.Id).ToHashSetAsync(ct);
        return archive.Manifest.Entries.All(entry => visible.Contains(entry.AssetId));
    }
}
