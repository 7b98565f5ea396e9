using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Puts photos into a scene; null takes them out of theirs.</summary>
public sealed record PutIntoScene(Guid GalleryId, Guid? SceneId, IReadOnlyList<Guid> AssetIds);

internal sealed class PutIntoSceneHandler(IGalleryRepository galleries, IAssetRepository assets) : ICommandHandler<PutIntoScene>
{
    public async Task<Outcome> Handle(PutIntoScene command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");
        if (command.SceneId is { } sceneId && !gallery.HasScene(sceneId))
            return Outcome.Refused("That scene is no longer there.", nameof(command.SceneId));

        foreach (var asset in await assets.Find(command.GalleryId, command.AssetIds, ct))
            asset.PutInto(command.SceneId);
        return Outcome.Done;
    }
}
