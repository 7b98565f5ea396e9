using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;
using Galleries.UseCases.Selecting;

namespace Galleries.UseCases.Asking;

/// <summary>The photographer lets a finished choice be changed once more; whoever made it is told why.</summary>
public sealed record ReopenSelection(Guid GalleryId, Guid SelectionId, string? Reason);

internal sealed class ReopenSelectionHandler(
    IGalleryRepository galleries, ISelections selections, IGuestBook guests, SelectionLetters letters, IOutbox outbox, TimeProvider clock) : ICommandHandler<ReopenSelection>
{
    public async Task<Outcome> Handle(ReopenSelection command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery || await selections.Find(command.GalleryId, command.SelectionId, ct) is not { } selection
            || await selections.FindRequest(gallery.Id, selection.RequestId, ct) is not { } request)
            return Outcome.Refused("That selection does not exist.");

        var now = clock.GetUtcNow();
        var outcome = selection.Reopen(command.Reason ?? "", now);
        if (!outcome.Succeeded)
            return outcome;

        var whose = selection.VisitorId is { } visitorId ? await guests.FindVisitor(gallery.Id, visitorId, ct) : null;
        await letters.Reopen(gallery, request, selection, ct);
        outbox.Enqueue(new SelectionReopened(gallery.Id, whose?.Fact, request.Title, now));
        return Outcome.Done;
    }
}
