using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Inviting;

/// <summary>Makes a link for several persons; each who opens it becomes a visitor of their own, of this type.</summary>
public sealed record MakeInviteLink(Guid GalleryId, Guid GrantId, VisitorType Type, LinkRule Rule);

internal sealed class MakeInviteLinkHandler(IGalleryRepository galleries, LinkRules rules, IGuestBook guests, ISecretProtector secrets, TimeProvider clock)
    : ICommandHandler<MakeInviteLink>
{
    public async Task<Outcome> Handle(MakeInviteLink command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");
        if (ShareLink.CheckType(command.Type) is { Succeeded: false } refused)
            return refused;
        if (await rules.Check(command.Rule, gallery, ct) is { Succeeded: false } wrong)
            return wrong;

        var grant = Grant.Shared(command.GrantId, gallery.Id, command.Type, secrets.NewLink(), clock.GetUtcNow());
        rules.Apply(command.Rule, grant);
        guests.Add(grant);
        return Outcome.Done;
    }
}

internal static class ShareLink
{
    /// <summary>Guests come by the gallery's public link, and by no other.</summary>
    public static Outcome CheckType(VisitorType type) =>
        Enum.IsDefined(type) && type != VisitorType.Guest ? Outcome.Done : Outcome.Refused("Please choose one of the types offered.", "Type");
}
