using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Staffing;

namespace Settings.UseCases.SigningIn;

/// <summary>Mails a link to choose a new password. Answers alike whether or not the address is known.</summary>
public sealed record RequestPasswordReset(string Email);

internal sealed class RequestPasswordResetHandler(IAccountRepository accounts, IStudioRepository studios, PasswordLinks links)
    : ICommandHandler<RequestPasswordReset>
{
    public async Task<Outcome> Handle(RequestPasswordReset command, CancellationToken ct)
    {
        var outcome = Checks.Email(command.Email, nameof(command.Email));
        if (!outcome.Succeeded)
            return outcome;

        if (await studios.Find(ct) is { } studio && await accounts.FindByEmail(command.Email, ct) is { } account)
            Send(account, studio);

        return Outcome.Done;
    }

    private void Send(Account account, Studio studio)
    {
        if (account.PasswordHash is null)
            links.Invite(account, studio);
        else
            links.Reset(account, studio);
    }
}
