using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Starting;

/// <summary>The first start: creates the owner's account and the studio. Refused once there is one, also for two who race.</summary>
public sealed record OpenStudio(
    Guid MemberId, string OwnerName, string OwnerEmail, string Password, string StudioName, string Currency, string TimeZone)
{
    /// <summary>Without the password, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(OpenStudio)} {{ {nameof(OwnerEmail)} = {OwnerEmail}, {nameof(StudioName)} = {StudioName} }}";
}

internal sealed class OpenStudioHandler(
    IStudioRepository studios, IAccountRepository accounts, IPasswords passwords, IOutbox outbox, ISignals signals, TimeProvider clock)
    : ICommandHandler<OpenStudio>
{
    public async Task<Outcome> Handle(OpenStudio command, CancellationToken ct)
    {
        if (await studios.Find(ct) is not null)
            return Outcome.Refused("This studio has its owner already. Please sign in.");

        var outcome = Check(command);
        if (!outcome.Succeeded)
            return outcome;

        var owner = new Account(command.MemberId, command.OwnerName, command.OwnerEmail, Role.Owner);
        owner.ChoosePassword(passwords.Hash(command.Password));
        accounts.Add(owner);

        var studio = new Studio(Studio.OnlyId, command.StudioName, command.OwnerEmail, command.Currency, command.TimeZone);
        studios.Add(studio);
        outbox.Enqueue(new StudioChanged(studio.Fact, clock.GetUtcNow()));
        signals.Raise(Channels.Studio, "");
        signals.Raise(Channels.Team, "");
        return Outcome.Done;
    }

    private static Outcome Check(OpenStudio command) => Checks.All(
        Account.Check(command.OwnerName, nameof(command.OwnerName), command.OwnerEmail, nameof(command.OwnerEmail)),
        PasswordRules.Check(command.Password, command.OwnerEmail, nameof(command.Password)),
        Studio.CheckFirst(command.StudioName, nameof(command.StudioName), command.Currency, command.TimeZone));
}
