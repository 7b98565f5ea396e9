using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Passing;

/// <summary>A main client ends a link that they made; also while sharing is switched off.</summary>
public sealed record TakeBack(Guid GalleryId, Viewer Viewer, Guid GrantId);

internal sealed class TakeBackHandler(Reception reception, IGuestBook guests) : ICommandHandler<TakeBack>
{
    public async Task<Outcome> Handle(TakeBack command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Page, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if (reply.Visitor is not { } maker || await guests.FindGrant(command.GalleryId, command.GrantId, ct) is not { } grant || grant.MakerId != maker.Id)
            return Outcome.Refused("That link is not one of yours.");

        grant.Withdraw(reply.Moment.Now);
        return Outcome.Done;
    }
}
