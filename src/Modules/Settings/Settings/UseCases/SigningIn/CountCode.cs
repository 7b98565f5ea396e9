using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Counts a code before it is compared; refused during the pause.</summary>
internal sealed record CountCode(Guid SessionId);

internal sealed class CountCodeHandler(ISessionRepository sessions, IAccountRepository accounts, TimeProvider clock) : ICommandHandler<CountCode>
{
    public async Task<Outcome> Handle(CountCode command, CancellationToken ct)
    {
        if (await sessions.Find(command.SessionId, ct) is not { } session || await accounts.Find(session.MemberId, ct) is not { } account)
            return RedeemCodeHandler.TooLate;

        return account.CountCode(clock.GetUtcNow())
            ? Outcome.Done
            : Outcome.Refused($"After {Tries.BeforePause} wrong codes, no more are accepted for {Tries.PauseTime.Minutes} minutes. Please try again later.", nameof(EnterCode.Code));
    }
}
