using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListPreparationsHandler(Reception reception, IDownloadRepository downloads, ArchiveProgresses progresses)
    : IQueryHandler<ListPreparations, IReadOnlyList<Preparation>>
{
    public async Task<IReadOnlyList<Preparation>> Handle(ListPreparations query, CancellationToken ct)
    {
        var preparations = new List<Preparation>();
        foreach (var archive in await downloads.Unfinished(ct))
        {
            // Whose downloads were switched off keep their place, should they be switched on again.
            var reply = await reception.Ask(archive.GalleryId, archive.Viewer(), Purpose.Archive, ct, archive.Size);
            if (reply.Allowed && archive.Edge is { } edge && !archive.IsOver(reply.Moment.Now))
                preparations.Add(new Preparation(archive.Id, archive.GalleryId, edge, await progresses.Missing(archive, ct), (await progresses.Awaited(archive, ct)).Count > 0));
        }

        return preparations;
    }
}
