using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Covering;

/// <summary>The photographer designs the gallery's cover.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetId">One of its pictures.</param>
/// <param name="Across">The point that stays in sight however the picture is cut, in hundredths from left.</param>
/// <param name="Down">The same from top.</param>
/// <param name="Title">Null or blank for the gallery's name.</param>
/// <param name="Line">A line below; null or blank for none.</param>
public sealed record DesignCover(Guid GalleryId, Guid AssetId, int Across, int Down, string? Title, string? Line);

internal sealed class DesignCoverHandler(IGalleryRepository galleries, IAssetRepository assets) : ICommandHandler<DesignCover>
{
    public async Task<Outcome> Handle(DesignCover command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is not { } asset)
            return Outcome.Refused("That photo is not in this gallery.", nameof(command.AssetId));

        var outcome = asset.CheckCover();
        return outcome.Succeeded
            ? gallery.DesignCover(CoverDesign.Of(asset.Id, command.Across, command.Down, command.Title, command.Line))
            : outcome;
    }
}
