using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Sweeping;

/// <summary>Lets go of photos made for downloading that nobody needs, or whose original is gone; their bytes are left to the sweep.</summary>
internal sealed record SweepRenditions;

internal sealed class SweepRenditionsHandler(IRenditions renditions, ILeftovers leftovers, IWorkBell bell, TimeProvider clock) : ICommandHandler<SweepRenditions>
{
    private const int AtOnce = 1000;

    public async Task<Outcome> Handle(SweepRenditions command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var unneeded = await renditions.Unneeded(now, AtOnce, ct);
        foreach (var rendition in unneeded)
        {
            renditions.Remove(rendition);
            if (rendition.BlobKey is { } blobKey)
                leftovers.Add(Leftover.OfRendition(blobKey, rendition.GalleryId, now));
        }

        if (unneeded.Count == AtOnce)
            bell.FilesAreLeft();
        return Outcome.Done;
    }
}
