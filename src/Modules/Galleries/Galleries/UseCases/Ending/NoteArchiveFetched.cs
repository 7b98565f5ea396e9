using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;

namespace Galleries.UseCases.Ending;

/// <summary>Remembers that the last byte of an archive, or of one of its parts, has left for the visitor who asked for it; nothing is remembered of the studio.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="ArchiveId">The archive.</param>
/// <param name="Part">Which of its files, from 1 on; null for the only one.</param>
public sealed record NoteArchiveFetched(Guid GalleryId, Guid ArchiveId, int? Part = null);

internal sealed class NoteArchiveFetchedHandler(IDownloadRepository downloads, IArchivePacker packer, IFetchedAssets fetched, IOutbox outbox, TimeProvider clock) : ICommandHandler<NoteArchiveFetched>
{
    public async Task<Outcome> Handle(NoteArchiveFetched command, CancellationToken ct)
    {
        if (await downloads.FindArchive(command.ArchiveId, ct) is not { VisitorId: { } visitorId, ReadyAt: not null } archive || archive.GalleryId != command.GalleryId)
            return Outcome.Done;

        var parts = packer.Open(archive.Manifest, archive.PartBytes);
        var (before, part) = ((command.Part ?? 1) - 1, parts[(command.Part ?? 1) - 1]);
        var sent = archive.Manifest.Entries.Skip(parts.Take(before).Sum(one => one.Files)).Take(part.Files).Select(entry => entry.AssetId);
        var now = clock.GetUtcNow();
        await fetched.Note(archive.GalleryId, visitorId, [.. sent], now, ct);
        outbox.Enqueue(new DownloadFinished(archive.GalleryId, archive.Id, before + 1, parts.Count, now));
        return Outcome.Done;
    }
}
