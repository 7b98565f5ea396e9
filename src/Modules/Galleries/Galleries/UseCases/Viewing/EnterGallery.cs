using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Viewing;

/// <summary>Notes that somebody came by a link; makes the visitor when they are new.</summary>
public sealed record EnterGallery(Guid GalleryId, Guid GrantId, Guid VisitorId);

internal sealed class EnterGalleryHandler(IGuestBook guests, TimeProvider clock) : ICommandHandler<EnterGallery>
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
            guests.Add(Visitor.Guest(command.VisitorId, grant, now));

        grant.Open(now);
        return Outcome.Done;
    }
}
