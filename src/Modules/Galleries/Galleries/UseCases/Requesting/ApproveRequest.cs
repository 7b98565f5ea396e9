using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Requesting;

/// <summary>Lets somebody in who asked, by a personal link that is mailed to them; a main client's approval reaches as far as their own link.</summary>
public sealed record ApproveRequest(Guid GalleryId, Viewer Viewer, Guid RequestId);

internal sealed class ApproveRequestHandler(
    RequestDesk desk, Invitations invitations, IGuestBook guests, PersonalLinks links, RequestLetters letters, IOutbox outbox) : ICommandHandler<ApproveRequest>
{
    public async Task<Outcome> Handle(ApproveRequest command, CancellationToken ct)
    {
        var (judge, request, outcome) = await desk.Take(command.GalleryId, command.Viewer, command.RequestId, ct);
        if (judge is null || request is null)
            return outcome;

        var now = judge.Moment.Now;
        var (gallery, open) = await invitations.FindOpen(command.GalleryId, now, ct);
        if (gallery is null)
            return open;

        var known = await guests.FindGrantOf(gallery.Id, request.Email, ct);
        if (known is not null && judge.Visitor is { } host && (known.IsBarred || known.MakerId != host.Id))
            return Outcome.Refused("This address had a link that is not yours to renew. Please ask the photographer.");

        var (grant, person) = known is null
            ? links.Make(gallery.Id, Guid.CreateVersion7(now), request.Name, request.Address, judge)
            : await links.Again(known, request.Name, ct);
        if (command.Viewer.IsStudio && grant.IsShared)
            grant.Become(VisitorType.PhotographerInvited);

        request.Approve(judge.Visitor?.Id, now);
        grant.NoteMail(now);
        await letters.Admit(gallery, grant, person, ct);
        outbox.Enqueue(new VisitorInvited(gallery.Id, person.Fact, now));
        return Outcome.Done;
    }
}
