using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Inviting;

/// <summary>Has a link reach farther or less far, from the very next request of everybody who came by it.</summary>
public sealed record ChangeGrant(Guid GalleryId, Guid GrantId, LinkRule Rule);

internal sealed class ChangeGrantHandler(IGalleryRepository galleries, LinkRules rules, IGuestBook guests) : ICommandHandler<ChangeGrant>
{
    public async Task<Outcome> Handle(ChangeGrant command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery || await guests.FindGrant(command.GalleryId, command.GrantId, ct) is not { } grant)
            return Outcome.Refused("That link does not exist.", nameof(command.GrantId));
        if (await rules.Check(command.Rule, gallery, ct) is { Succeeded: false } wrong)
            return wrong;

        rules.Apply(command.Rule, grant);
        return Outcome.Done;
    }
}
