using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadArchiveHandler(ArchiveAccess access, ArchiveProgresses progresses) : IQueryHandler<ReadArchive, ArchiveReport>
{
    public async Task<ArchiveReport> Handle(ReadArchive query, CancellationToken ct)
    {
        var (found, _, refusal) = await access.Find(query.GalleryId, query.ArchiveId, query.Viewer, ct);
        return found is { } shelved ? new ArchiveReport(await StateOf(shelved, ct), null) : new ArchiveReport(null, refusal);
    }

    private async Task<ArchiveState> StateOf(ShelvedArchive shelved, CancellationToken ct)
    {
        var archive = shelved.Archive;
        var (entries, missing) = (archive.Manifest.Entries.Count, archive.Manifest.Missing);
        var (ready, total) = archive.ReadyAt is null
            ? (archive.Wanted.Count - (await progresses.Missing(archive, ct)).Count - (await progresses.Awaited(archive, ct)).Count, archive.Wanted.Count)
            : (entries, entries + missing.Count);
        var parts = shelved.Parts.Select((part, index) => new ArchivePart(archive.FileNameOf(index + 1, shelved.Parts.Count), part.Files, part.Length));
        return new ArchiveState(archive.Size, ready, total, [.. parts], [.. missing.Select(file => file.FileName)], archive.NotifyEmail, archive.Until)
        {
            IsPreparing = archive.ReadyAt is null,
        };
    }
}
