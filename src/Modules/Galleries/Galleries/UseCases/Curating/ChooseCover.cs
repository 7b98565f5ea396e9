using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Makes one of the gallery's photos its cover.</summary>
public sealed record ChooseCover(Guid GalleryId, Guid AssetId);

internal sealed class ChooseCoverHandler(IGalleryRepository galleries, IAssetRepository assets) : ICommandHandler<ChooseCover>
{
    public async Task<Outcome> Handle(ChooseCover command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is not { } asset)
            return Outcome.Refused("That photo is not in this gallery.", nameof(command.AssetId));

        var outcome = asset.CheckCover();
        if (outcome.Succeeded)
            gallery.ChooseCover(asset.Id);

        return outcome;
    }
}
