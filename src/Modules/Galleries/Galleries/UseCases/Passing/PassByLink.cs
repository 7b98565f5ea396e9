using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Passing;

/// <summary>A main client makes a link to pass on; each who opens it is a visitor of their own, invited by a client.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">The main client.</param>
/// <param name="GrantId">The new link's.</param>
/// <param name="Rule">How far it reaches, within the main client's own; its note is what they call it.</param>
public sealed record PassByLink(Guid GalleryId, Viewer Viewer, Guid GrantId, LinkRule Rule);

internal sealed class PassByLinkHandler(PassDesk desk, IGuestBook guests, LinkRules rules, ISecretProtector secrets, ShareNews news) : ICommandHandler<PassByLink>
{
    public async Task<Outcome> Handle(PassByLink command, CancellationToken ct)
    {
        var (maker, outcome) = await desk.Ask(command.GalleryId, command.Viewer, command.Rule, ct);
        if (maker is null)
            return outcome;
        if (Blank.ToNull(command.Rule.Note) is null)
            return Outcome.Refused("Please say whom the link is for, such as “Family”.", nameof(command.Rule.Note));

        var grant = Grant.Shared(command.GrantId, command.GalleryId, VisitorType.ClientInvited, secrets.NewLink(), maker.Moment.Now).MadeBy(maker.Visitor!, maker.Grant!);
        rules.Apply(command.Rule, grant);
        guests.Add(grant);
        await news.Tell(grant, ShareWay.Link, maker.Moment.Now, ct);
        return Outcome.Done;
    }
}
