using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Adds a scene behind the others.</summary>
public sealed record AddScene(Guid GalleryId, Guid SceneId, string Name);

internal sealed class AddSceneHandler(IGalleryRepository galleries) : ICommandHandler<AddScene>
{
    public async Task<Outcome> Handle(AddScene command, CancellationToken ct) =>
        await galleries.Find(command.GalleryId, ct) is { } gallery
            ? gallery.AddScene(command.SceneId, command.Name)
            : Outcome.Refused("That gallery does not exist.");
}
