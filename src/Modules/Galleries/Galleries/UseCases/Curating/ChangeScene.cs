using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Gives a scene another name and text, and says which types of visitors don't download it, or don't see it at all.</summary>
public sealed record ChangeScene(Guid GalleryId, Guid SceneId, string Name, IReadOnlyList<VisitorType> KeptFrom)
{
    /// <summary>Plain text of some lines; empty for nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>The types of visitors for whom the scene is not there.</summary>
    public IReadOnlyList<VisitorType> HiddenFrom { get; init; } = [];
}

internal sealed class ChangeSceneHandler(IGalleryRepository galleries) : ICommandHandler<ChangeScene>
{
    public async Task<Outcome> Handle(ChangeScene command, CancellationToken ct) =>
        await galleries.Find(command.GalleryId, ct) is { } gallery
            ? gallery.ChangeScene(new Scene(command.SceneId, command.Name) { Text = command.Text, KeptFrom = command.KeptFrom, HiddenFrom = command.HiddenFrom })
            : Outcome.Refused("That gallery does not exist.");
}
