using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>Has what a gallery offers made soon, outside of every transaction.</summary>
internal sealed record WakeDownloads(Guid GalleryId);

internal sealed class WakeDownloadsHandler(IWorkBell bell) : ICommandHandler<WakeDownloads>
{
    public Task<Outcome> Handle(WakeDownloads command, CancellationToken ct)
    {
        bell.DownloadsWait(command.GalleryId);
        return Task.FromResult(Outcome.Done);
    }
}
