using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Asking;

/// <summary>The photographer takes a request back, as long as nobody has finished it.</summary>
public sealed record WithdrawSelection(Guid GalleryId, Guid RequestId);

internal sealed class WithdrawSelectionHandler(ISelections selections) : ICommandHandler<WithdrawSelection>
{
    public async Task<Outcome> Handle(WithdrawSelection command, CancellationToken ct)
    {
        if (await selections.FindRequest(command.GalleryId, command.RequestId, ct) is not { } request)
            return Outcome.Refused("That selection does not exist.");
        if ((await selections.Of(request.Id, ct)).Any(selection => selection.Number > 0))
            return Outcome.Refused("Somebody has finished this choice, so it stays.");

        await selections.Remove(request, ct);
        return Outcome.Done;
    }
}
