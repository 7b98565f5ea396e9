using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Sharing;

namespace Galleries.UseCases.Viewing;

/// <summary>Notes that somebody came by a link; makes the visitor when they are new.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="GrantId">The grant behind the link.</param>
/// <param name="VisitorId">Who comes.</param>
/// <param name="Device">What kind of device, such as <c>Safari on iPhone</c>; empty where it does not say.</param>
/// <param name="Network">Part of its address, such as <c>203.0.113.0/24</c>; empty where not known.</param>
public sealed record EnterGallery(Guid GalleryId, Guid GrantId, Guid VisitorId, string Device = "", string Network = "");

internal sealed class EnterGalleryHandler(IGuestBook guests, ShareNews news, TimeProvider clock) : ICommandHandler<EnterGallery>
{
    public async Task<Outcome> Handle(EnterGallery command, CancellationToken ct)
    {
        if (await guests.FindGrant(command.GalleryId, command.GrantId, ct) is not { } grant || !grant.LetsIn(command.GalleryId, command.VisitorId))
            return Outcome.Refused("This link does not work.");

        var visitor = await guests.FindVisitor(command.GalleryId, command.VisitorId, ct);
        if (visitor is not null && visitor.GrantId != grant.Id)
            return Outcome.Refused("This link does not work.");

        var now = clock.GetUtcNow();
        if (visitor is null)
            guests.Add(Visitor.By(grant, command.VisitorId, now));

        grant.Open(now);
        if (grant.Send())
            await news.Tell(grant, ShareWay.Mobile, now, ct); // whoever comes by it was sent it
        await guests.Note(Opening.Of(grant, command.VisitorId, command.Device, command.Network, now), ct);
        return Outcome.Done;
    }
}
