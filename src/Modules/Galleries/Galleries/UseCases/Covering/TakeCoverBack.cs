using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Covering;

/// <summary>The photographer's own cover comes back in place of the client's.</summary>
public sealed record TakeCoverBack(Guid GalleryId);

internal sealed class TakeCoverBackHandler(IGalleryRepository galleries, IAssetRepository assets) : ICommandHandler<TakeCoverBack>
{
    public async Task<Outcome> Handle(TakeCoverBack command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var isGone = gallery.OwnCover is { } own && await assets.Find(gallery.Id, own.AssetId, ct) is null;
        return gallery.TakeCoverBack(isGone ? await assets.FirstPicture(gallery.Id, [], ct) ?? gallery.CoverAssetId : null);
    }
}
