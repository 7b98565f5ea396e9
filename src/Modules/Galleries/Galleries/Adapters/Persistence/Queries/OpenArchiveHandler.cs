using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class OpenArchiveHandler(ArchiveAccess access) : IQueryHandler<OpenArchive, ArchiveAnswer>
{
    public async Task<ArchiveAnswer> Handle(OpenArchive query, CancellationToken ct)
    {
        var (found, uncounted, refusal) = await access.Find(query.GalleryId, query.ArchiveId, query.Viewer, ct);
        if (found is not var (archive, parts))
            return new ArchiveAnswer(null, refusal);
        if (archive.ReadyAt is null || (query.Part is null && parts.Count != 1))
            return new ArchiveAnswer(null, null, IsNotOneFile: true);

        var part = query.Part ?? 1;
        if (part < 1 || part > parts.Count)
            return new ArchiveAnswer(null, null);

        var packed = parts[part - 1];
        return new ArchiveAnswer(new ArchiveFile(archive.FileNameOf(part, parts.Count), packed.Length, packed.Hash, packed.Write), null) { Uncounted = uncounted };
    }
}
