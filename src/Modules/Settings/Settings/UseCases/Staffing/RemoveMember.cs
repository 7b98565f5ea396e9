using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.SigningIn;

namespace Settings.UseCases.Staffing;

/// <summary>Ends a member's account at once; the last owner stays.</summary>
public sealed record RemoveMember(Guid MemberId);

internal sealed class RemoveMemberHandler(IAccountRepository accounts, IStudioRepository studios, SessionEnding sessions, IPasskeyRepository passkeys, ISignals signals) : ICommandHandler<RemoveMember>
{
    public async Task<Outcome> Handle(RemoveMember command, CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio || await accounts.Find(command.MemberId, ct) is not { } account)
            return Outcome.Refused("This person is not in the team any more.");

        if (account.Role == Role.Owner && !await accounts.HasOwnerBesides(account.Id, ct))
            return Outcome.Refused("A studio needs an owner: the last one cannot be removed.");

        accounts.Remove(account);
        foreach (var passkey in await passkeys.Of(account.Id, ct))
            passkeys.Remove(passkey);
        await sessions.EndAll(account.Id, except: null, ct);
        studio.CountTeamChange();
        signals.Raise(Channels.Team, "");
        return Outcome.Done;
    }
}
