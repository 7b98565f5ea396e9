using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Requesting;

/// <summary>Leaves somebody outside who asked. They are not told, and the same address can't ask again for a month.</summary>
public sealed record DeclineRequest(Guid GalleryId, Viewer Viewer, Guid RequestId);

internal sealed class DeclineRequestHandler(RequestDesk desk) : ICommandHandler<DeclineRequest>
{
    public async Task<Outcome> Handle(DeclineRequest command, CancellationToken ct)
    {
        var (judge, request, outcome) = await desk.Take(command.GalleryId, command.Viewer, command.RequestId, ct);
        request?.Decline(judge!.Visitor?.Id, judge.Moment.Now);
        return outcome;
    }
}
