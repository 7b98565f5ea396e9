using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Gives up a difference that was not applied; the gallery stays as it is.</summary>
public sealed record DiscardUpdate(Guid GalleryId, Guid UpdateId);

internal sealed class DiscardUpdateHandler(IUpdates updates, TimeProvider clock) : ICommandHandler<DiscardUpdate>
{
    public async Task<Outcome> Handle(DiscardUpdate command, CancellationToken ct) =>
        await updates.Find(command.GalleryId, command.UpdateId, ct) is { } update ? update.Discard(clock.GetUtcNow()) : ApplyUpdateHandler.Unknown;
}
