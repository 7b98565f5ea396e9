using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Securing;

namespace Settings.UseCases.SigningIn;

/// <summary>Opens the session if the code is right and was never used.</summary>
internal sealed record RedeemCode(EnterCode Entered);

internal sealed class RedeemCodeHandler(
    ISessionRepository sessions, IAccountRepository accounts, CodeKeys keys, SessionOpening opening, TimeProvider clock)
    : ICommandHandler<RedeemCode>
{
    public static readonly Outcome TooLate = Outcome.Refused("That took too long. Please sign in again.");

    public async Task<Outcome> Handle(RedeemCode command, CancellationToken ct)
    {
        var entered = command.Entered;
        if (await sessions.Find(entered.SessionId, ct) is not { AwaitsCode: true } session || session.IsOver(clock.GetUtcNow())
            || await accounts.Find(session.MemberId, ct) is not { AsksForCode: true } account)
            return TooLate;
        if (!IsRight(account, entered.Code))
        {
            return Outcome.Refused(
                "This code is not right, or it was used already. A new one appears in your app every 30 seconds; a recovery code works once.", nameof(entered.Code));
        }

        await opening.Open(session, account, entered.Device, ct);
        return Outcome.Done;
    }

    private bool IsRight(Account account, string code)
    {
        var digits = string.Concat(code.Where(letter => !char.IsWhiteSpace(letter)));
        return digits.Length == Totp.Digits && digits.All(char.IsAsciiDigit)
            ? keys.StepOf(account.CodeKey, digits) is { } step && account.UseCode(step)
            : account.UseRecoveryCode(RecoveryCode.Hash(code));
    }
}
