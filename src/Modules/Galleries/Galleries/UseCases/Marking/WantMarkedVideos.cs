using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Marking;

/// <summary>Has the gallery's videos made with the watermark in force, and no longer with another that they only wait for.</summary>
internal sealed record WantMarkedVideos(Guid GalleryId);

internal sealed class WantMarkedVideosHandler(ITerms terms, IMarkedVideos videos, TimeProvider clock) : ICommandHandler<WantMarkedVideos>
{
    public async Task<Outcome> Handle(WantMarkedVideos command, CancellationToken ct)
    {
        var mark = (await terms.InForce(command.GalleryId, ct)).Mark;
        foreach (var outdated in await videos.Outdated(command.GalleryId, mark?.Key, ct))
            videos.Remove(outdated);
        if (mark is null)
            return Outcome.Done;

        foreach (var contentKey in await videos.Missing(command.GalleryId, mark.Key, ct))
            videos.Add(MarkedVideo.Want(command.GalleryId, contentKey, mark.Key, clock.GetUtcNow()));
        return Outcome.Done;
    }
}
