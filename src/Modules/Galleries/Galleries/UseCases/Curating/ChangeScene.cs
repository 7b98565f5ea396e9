using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Gives a scene another name, and says which types of visitors don't download it.</summary>
public sealed record ChangeScene(Guid GalleryId, Guid SceneId, string Name, IReadOnlyList<VisitorType> KeptFrom);

internal sealed class ChangeSceneHandler(IGalleryRepository galleries) : ICommandHandler<ChangeScene>
{
    public async Task<Outcome> Handle(ChangeScene command, CancellationToken ct) =>
        await galleries.Find(command.GalleryId, ct) is { } gallery
            ? gallery.ChangeScene(command.SceneId, command.Name, command.KeptFrom)
            : Outcome.Refused("That gallery does not exist.");
}
