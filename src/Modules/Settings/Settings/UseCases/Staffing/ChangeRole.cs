using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Staffing;

/// <summary>Lets a member do more or less from their next request on; the last owner stays one.</summary>
public sealed record ChangeRole(Guid MemberId, TeamRole Role);

internal sealed class ChangeRoleHandler(IAccountRepository accounts, IStudioRepository studios, ISignals signals) : ICommandHandler<ChangeRole>
{
    public async Task<Outcome> Handle(ChangeRole command, CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio || await accounts.Find(command.MemberId, ct) is not { } account)
            return Outcome.Refused("This person is not in the team any more.");
        if (!Enum.IsDefined(command.Role))
            return Outcome.Refused("Please choose one of the roles offered.", nameof(command.Role));
        if (account.Role == Role.Owner && command.Role != TeamRole.Owner && !await accounts.HasOwnerBesides(account.Id, ct))
            return Outcome.Refused("A studio needs an owner: the last one stays an owner.", nameof(command.Role));

        account.ChangeRole(command.Role.Inside());
        studio.CountTeamChange();
        signals.Raise(Channels.Team, "");
        return Outcome.Done;
    }
}
