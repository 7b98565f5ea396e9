using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Settings.UseCases.SigningIn;

/// <summary>Ends all of the member's sessions but this one.</summary>
public sealed record EndOtherSessions(Guid MemberId, Guid SessionId);

internal sealed class EndOtherSessionsHandler(SessionEnding ending) : ICommandHandler<EndOtherSessions>
{
    public async Task<Outcome> Handle(EndOtherSessions command, CancellationToken ct)
    {
        await ending.EndAll(command.MemberId, except: command.SessionId, ct);
        return Outcome.Done;
    }
}
