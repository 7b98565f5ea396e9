using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Viewing;

/// <summary>A vendor accepts the terms of use that they have read; kept with the version and the moment.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">The vendor.</param>
/// <param name="Version">Which version they read.</param>
public sealed record AcceptTerms(Guid GalleryId, Viewer Viewer, int Version);

internal sealed class AcceptTermsHandler(Reception reception, IGuestBook guests) : ICommandHandler<AcceptTerms>
{
    public async Task<Outcome> Handle(AcceptTerms command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Page, ct);
        if (reply is not { Verdict: Verdict.MustAccept, Visitor: { } vendor, Terms.VendorTerms: { } current })
            return reply.Allowed ? Outcome.Done : reply.Refusal;
        if (command.Version != current)
            return Outcome.Refused("The terms have just been changed. Please read them once more.");

        vendor.Accept(current);
        guests.Add(Acceptance.Of(vendor, current, reply.Moment.Now));
        return Outcome.Done;
    }
}
