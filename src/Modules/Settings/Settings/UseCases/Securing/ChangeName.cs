using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Securing;

/// <summary>A member's own name, as the team sees it and mails greet them.</summary>
public sealed record ChangeName(Guid MemberId, string Name);

internal sealed class ChangeNameHandler(IAccountRepository accounts, ISignals signals) : ICommandHandler<ChangeName>
{
    public async Task<Outcome> Handle(ChangeName command, CancellationToken ct)
    {
        var outcome = Account.CheckName(command.Name, nameof(command.Name));
        if (!outcome.Succeeded)
            return outcome;
        if (await accounts.Find(command.MemberId, ct) is not { } account)
            return Outcome.Refused("You are not in the team any more.");

        account.Rename(command.Name);
        signals.Raise(Channels.Team, "");
        return Outcome.Done;
    }
}
