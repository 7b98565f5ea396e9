using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Staffing;

/// <summary>Makes an account for somebody of the studio and mails them a link to choose a password.</summary>
public sealed record InviteMember(Guid MemberId, string Name, string Email, TeamRole Role);

/// <summary>What a member may do.</summary>
public enum TeamRole
{
    /// <summary>Everything.</summary>
    Owner,

    /// <summary>Everything but the team and the studio's own settings.</summary>
    Assistant,

    /// <summary>Reports, and nothing else.</summary>
    Accountant,
}

internal sealed class InviteMemberHandler(IAccountRepository accounts, IStudioRepository studios, PasswordLinks links, ISignals signals)
    : ICommandHandler<InviteMember>
{
    public async Task<Outcome> Handle(InviteMember command, CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio)
            return Outcome.Refused("The studio is not open yet: its owner's account comes first.");

        var outcome = await Check(command, ct);
        if (!outcome.Succeeded)
            return outcome;

        var account = new Account(command.MemberId, command.Name, command.Email, command.Role.Inside());
        accounts.Add(account);
        studio.CountTeamChange();
        await links.Invite(account, ct);
        signals.Raise(Channels.Team, "");
        return Outcome.Done;
    }

    private async Task<Outcome> Check(InviteMember command, CancellationToken ct)
    {
        var outcome = Account.Check(command.Name, nameof(command.Name), command.Email, nameof(command.Email));
        if (!outcome.Succeeded)
            return outcome;

        if (!Enum.IsDefined(command.Role))
            return Outcome.Refused("Please choose one of the roles offered.", nameof(command.Role));

        return await accounts.FindByEmail(command.Email, ct) switch
        {
            null => Outcome.Done,
            { PasswordHash: null } known => Outcome.Refused(
                $"{known.Email} has been invited already. In the list of the team you can send the invitation again.", nameof(command.Email)),
            var known => Outcome.Refused($"{known.Email} is in the team already.", nameof(command.Email)),
        };
    }
}
