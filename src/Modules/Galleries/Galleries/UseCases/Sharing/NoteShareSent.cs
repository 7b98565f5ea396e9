using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Sharing;

/// <summary>The phone has handed a visitor's or the studio's share to another program; until then it counts as made and not as shared. Said again, nothing happens.</summary>
public sealed record NoteShareSent(Guid GalleryId, Viewer Viewer, Guid GrantId);

internal sealed class NoteShareSentHandler(Reception reception, IGuestBook guests, ShareNews news) : ICommandHandler<NoteShareSent>
{
    public async Task<Outcome> Handle(NoteShareSent command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Page, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if (await guests.FindGrant(command.GalleryId, command.GrantId, ct) is not { } share || !IsOf(share, command.Viewer, reply.Visitor))
            return Outcome.Refused("That link is not one of yours.");

        if (share.Send())
            await news.Tell(share, ShareWay.Mobile, reply.Moment.Now, ct);
        return Outcome.Done;
    }

    private static bool IsOf(Grant share, Viewer viewer, Visitor? visitor) => viewer.IsStudio ? !share.IsShared : visitor is not null && share.MakerId == visitor.Id;
}
