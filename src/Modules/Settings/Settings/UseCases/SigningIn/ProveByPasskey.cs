using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;
using Settings.UseCases.Securing;

namespace Settings.UseCases.SigningIn;

/// <summary>A passkey of their own instead of the password, before something that needs certainty who asks.</summary>
public sealed record ProveByPasskey(Guid SessionId, PasskeySite Site, PasskeyAnswer Answer);

internal sealed class ProveByPasskeyHandler(PasskeyUse use, ISessionRepository sessions, ICommandHandler<MarkProved> mark) : ICommandHandler<ProveByPasskey>
{
    public async Task<Outcome> Handle(ProveByPasskey command, CancellationToken ct)
    {
        if (await sessions.Find(command.SessionId, ct) is not { } session)
            return Sessions.Gone;

        return await use.OwnerOf(command.Site, command.Answer, ct) == session.MemberId
            ? await mark.Handle(new MarkProved(session.Id), ct)
            : PasskeyUse.Unknown;
    }
}
