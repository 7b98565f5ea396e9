using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Selecting;

/// <summary>Somebody who was asked chooses photos, has them undecided, or leaves them out.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who chooses.</param>
/// <param name="RequestId">What they were asked for.</param>
/// <param name="AssetIds">Which photos.</param>
/// <param name="Choice">What becomes of them.</param>
public sealed record MarkAssets(Guid GalleryId, Viewer Viewer, Guid RequestId, IReadOnlyList<Guid> AssetIds, SelectionChoice Choice);

internal sealed class MarkAssetsHandler(SelectionDesk desk) : ICommandHandler<MarkAssets>
{
    public async Task<Outcome> Handle(MarkAssets command, CancellationToken ct)
    {
        var (open, outcome) = await desk.Open(command.GalleryId, command.Viewer, command.RequestId, ct);
        return open is null ? outcome : await desk.Put(open, command.AssetIds, command.Choice, ct);
    }
}
