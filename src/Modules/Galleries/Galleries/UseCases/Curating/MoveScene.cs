using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Moves a scene before another one; null for the end.</summary>
public sealed record MoveScene(Guid GalleryId, Guid SceneId, Guid? BeforeId);

internal sealed class MoveSceneHandler(IGalleryRepository galleries) : ICommandHandler<MoveScene>
{
    public async Task<Outcome> Handle(MoveScene command, CancellationToken ct) =>
        await galleries.Find(command.GalleryId, ct) is { } gallery
            ? gallery.MoveScene(command.SceneId, command.BeforeId)
            : Outcome.Refused("That gallery does not exist.");
}
