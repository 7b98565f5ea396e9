using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Ending;

/// <summary>Remembers what a visitor has downloaded. An archive is remembered by <see cref="NoteArchiveFetched"/>, since it may be prepared and never fetched.</summary>
internal sealed record NoteFetched(Guid GalleryId, Guid DownloadId, Guid VisitorId, IReadOnlyList<Guid> AssetIds, DateTimeOffset FetchedAt);

internal sealed class NoteFetchedHandler(IGalleryRepository galleries, IDownloadRepository downloads, IFetchedAssets fetched) : ICommandHandler<NoteFetched>
{
    public async Task<Outcome> Handle(NoteFetched command, CancellationToken ct)
    {
        // Told late, after the gallery is gone, nothing is kept of it.
        if (await galleries.Find(command.GalleryId, ct) is not null && await downloads.FindArchive(command.DownloadId, ct) is null)
            await fetched.Note(command.GalleryId, command.VisitorId, command.AssetIds, command.FetchedAt, ct);
        return Outcome.Done;
    }
}
