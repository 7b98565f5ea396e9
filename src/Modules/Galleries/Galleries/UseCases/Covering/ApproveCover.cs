using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Covering;

/// <summary>The photographer puts a client's cover into use.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="DesignId">The design that the photographer saw.</param>
public sealed record ApproveCover(Guid GalleryId, Guid DesignId);

internal sealed class ApproveCoverHandler(IGalleryRepository galleries, IAssetRepository assets, CoverLetters letters) : ICommandHandler<ApproveCover>
{
    public async Task<Outcome> Handle(ApproveCover command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");
        if (gallery.ClientCover is { } suggested && await assets.Find(gallery.Id, suggested.Design.AssetId, ct) is null)
            return Outcome.Refused("The photo of this cover is no longer in the gallery.");

        var outcome = gallery.ApproveCover(command.DesignId);
        if (outcome.Succeeded)
            await letters.TellClient(gallery, ct);
        return outcome;
    }
}
