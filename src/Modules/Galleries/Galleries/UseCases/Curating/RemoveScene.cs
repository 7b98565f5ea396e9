using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Removes a scene; its photos stay in the gallery.</summary>
public sealed record RemoveScene(Guid GalleryId, Guid SceneId);

internal sealed class RemoveSceneHandler(IGalleryRepository galleries, IAssetRepository assets) : ICommandHandler<RemoveScene>
{
    public async Task<Outcome> Handle(RemoveScene command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        foreach (var asset in await assets.InScene(command.GalleryId, command.SceneId, ct))
            asset.PutInto(null);
        gallery.RemoveScene(command.SceneId);
        return Outcome.Done;
    }
}
