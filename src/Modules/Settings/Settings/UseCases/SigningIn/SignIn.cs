using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>
/// Checks a password and begins a session; repeated wrong tries pause the account for a while. Whether the session is open or awaits a
/// code, <see cref="FindBegunSession"/> tells.
/// </summary>
public sealed record SignIn(Guid SessionId, string Email, string Password, Device Device)
{
    /// <summary>Without the password, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(SignIn)} {{ {nameof(Email)} = {Email} }}";
}

/// <summary>Outside a transaction, since comparing takes long and a wrong try is counted although it is refused.</summary>
[OutsideTransaction]
internal sealed class SignInHandler(
    IAccountRepository accounts, IPasswords passwords, ICommandHandler<CountTry> count, ICommandHandler<BeginSession> begin)
    : ICommandHandler<SignIn>
{
    // One sentence for a wrong password, a paused account and an unknown address: nobody learns who has an account.
    private static readonly Outcome Wrong = Outcome.Refused(
        "The e-mail address and the password do not fit together. "
        + $"After {Tries.BeforePause} wrong tries, signing in is paused for {Tries.PauseTime.Minutes} minutes; "
        + "a new password, by \"Forgot password\", ends the pause.");

    public async Task<Outcome> Handle(SignIn command, CancellationToken ct)
    {
        var account = await accounts.FindByEmail(command.Email, ct);
        var mayTry = account?.PasswordHash is not null && (await count.Handle(new CountTry(account.Id), ct)).Succeeded;
        var match = passwords.Compare(mayTry ? account!.PasswordHash : null, command.Password);
        if (match is PasswordMatch.No)
            return Wrong;

        var renewed = match is PasswordMatch.YesButOutdated ? passwords.Hash(command.Password) : null;
        var begun = await begin.Handle(new BeginSession(command.SessionId, account!.Id, account.PasswordHash!, renewed, command.Device), ct);
        return begun.Succeeded ? Outcome.Done : Wrong;
    }
}
