using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Carrying;

/// <summary>Makes an address by which a visitor goes on in another browser as who they are, with everything they picked.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">The visitor.</param>
/// <param name="Token">What the address carries.</param>
public sealed record MakeHandOver(Guid GalleryId, Viewer Viewer, string Token)
{
    /// <summary>Without the token, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(MakeHandOver)} {{ {nameof(GalleryId)} = {GalleryId} }}";
}

internal sealed class MakeHandOverHandler(Reception reception, IHandOvers handOvers) : ICommandHandler<MakeHandOver>
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    public async Task<Outcome> Handle(MakeHandOver command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.View, ct);
        if (reply is not { Allowed: true, Visitor: { } visitor, Grant: { } grant })
            return reply.Refusal;
        if (grant.IsPersonal && reply.Terms.ConfirmsDevices)
            return Outcome.Refused("Please open your own link in the other browser: a mail confirms that it is you.");

        await handOvers.ForgetHandOvers(reply.Moment.Now - KeptFor, ct);
        handOvers.Add(HandOver.Of(SecretToken.Hash(command.Token), visitor, command.Viewer.Issue ?? grant.Issue, reply.Moment.Now));
        return Outcome.Done;
    }
}
