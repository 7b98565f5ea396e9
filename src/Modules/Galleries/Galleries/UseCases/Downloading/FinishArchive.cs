using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Fixes an archive whose photos are all made, and tells who waits for it; refused while they may not download.</summary>
internal sealed record FinishArchive(Guid ArchiveId);

internal sealed class FinishArchiveHandler(Reception reception, Departures departures, IDownloadRepository downloads, ArchiveLetters letters)
    : ICommandHandler<FinishArchive>
{
    public async Task<Outcome> Handle(FinishArchive command, CancellationToken ct)
    {
        if (await downloads.FindArchive(command.ArchiveId, ct) is not { ReadyAt: null } archive)
            return Outcome.Done;

        var reply = await reception.Ask(archive.GalleryId, archive.Viewer(), Purpose.Archive, ct, archive.Size);
        if (!reply.Allowed)
            return reply.Refusal;

        // What was removed meanwhile is not missed: whoever asked sees the gallery without it.
        var chosen = await departures.Choose(reply, archive.Wanted, ct);
        if (!await departures.Send(archive, chosen, reply, ct))
            return Outcome.Refused("Some photos of this download are still being prepared.");

        if (archive.NotifyEmail is { } email)
            await letters.Send(archive, email, reply, ct);
        return Outcome.Done;
    }
}

/// <summary>Archives whose photos are being made, for those who may still have them.</summary>
internal sealed record ListPreparations;

/// <summary>An archive in preparation, the photos that are missing, and whether videos are, too: those are made elsewhere.</summary>
internal sealed record Preparation(Guid ArchiveId, Guid GalleryId, int Edge, IReadOnlyList<Guid> Missing, bool AwaitsVideos);
