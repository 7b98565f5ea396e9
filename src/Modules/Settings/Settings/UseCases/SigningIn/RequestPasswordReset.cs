using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Staffing;

namespace Settings.UseCases.SigningIn;

/// <summary>Mails a link to choose a new password. Answers alike whether or not the address is known.</summary>
public sealed record RequestPasswordReset(string Email);

internal sealed class RequestPasswordResetHandler(IAccountRepository accounts, PasswordLinks links)
    : ICommandHandler<RequestPasswordReset>
{
    public async Task<Outcome> Handle(RequestPasswordReset command, CancellationToken ct)
    {
        var outcome = Checks.Email(command.Email, nameof(command.Email));
        if (!outcome.Succeeded)
            return outcome;

        if (await accounts.FindByEmail(command.Email, ct) is { } account)
            await (account.PasswordHash is null ? links.Invite(account, ct) : links.Reset(account, ct));

        return Outcome.Done;
    }
}
