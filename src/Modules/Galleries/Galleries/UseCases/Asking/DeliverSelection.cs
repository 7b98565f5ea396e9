using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Asking;

/// <summary>The photographer notes that what was made of a choice is handed over.</summary>
public sealed record DeliverSelection(Guid GalleryId, Guid SelectionId);

internal sealed class DeliverSelectionHandler(ISelections selections, TimeProvider clock) : ICommandHandler<DeliverSelection>
{
    public async Task<Outcome> Handle(DeliverSelection command, CancellationToken ct) =>
        await selections.Find(command.GalleryId, command.SelectionId, ct) is { } selection
            ? selection.Deliver(clock.GetUtcNow())
            : Outcome.Refused("That selection does not exist.");
}
