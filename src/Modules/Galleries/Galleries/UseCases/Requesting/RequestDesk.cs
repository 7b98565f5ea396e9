using BuildingBlocks;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Requesting;

/// <summary>Who answers requests: the studio always, main clients where the gallery's settings let them.</summary>
internal sealed class RequestDesk(Reception reception, IAccessRequests requests)
{
    /// <summary>Who answers, and the request that waits; otherwise the sentence that says why not.</summary>
    public async Task<(Reply? Judge, AccessRequest? Request, Outcome Outcome)> Take(Guid galleryId, Viewer viewer, Guid requestId, CancellationToken ct)
    {
        var reply = await Judge(galleryId, viewer, ct);
        if (!reply.Allowed)
            return (null, null, reply.Refusal);
        if (!viewer.IsStudio && reply.Terms.Judges != RequestJudges.MainClients)
            return (null, null, Outcome.Refused("The photographer answers requests for this gallery."));
        if (await requests.FindRequest(galleryId, requestId, ct) is not { } request)
            return (null, null, Outcome.Refused("That request does not exist."));

        return request.State == RequestState.Open
            ? (reply, request, Outcome.Done)
            : (null, null, Outcome.Refused("This request has been answered already."));
    }

    public Task<Reply> Judge(Guid galleryId, Viewer viewer, CancellationToken ct) =>
        reception.Ask(galleryId, viewer, viewer.IsStudio ? Purpose.Page : Purpose.Invite, ct);
}
