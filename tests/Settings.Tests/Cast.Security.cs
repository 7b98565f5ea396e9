using BuildingBlocks;
using Microsoft.Extensions.Logging.Abstractions;
using Settings.Adapters.Identity;
using Settings.Domain;
using Settings.Ports;
using Settings.Tests.Fakes;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Settings.Tests;

/// <summary>Sessions and the second step.</summary>
internal sealed partial class Cast
{
    /// <summary>The real ones: what they refuse is what matters.</summary>
    public IPasskeyCeremonies Ceremonies => new IdentityPasskeys(Passkeys, NullLoggerFactory.Instance);

    private PasskeyUse PasskeyUse => new(Passkeys, Ceremonies, Clock);

    public Task<Outcome> Do(EnterCode command) => new EnterCodeHandler(
        new CountCodeHandler(Sessions, Accounts, Clock), new RedeemCodeHandler(Sessions, Accounts, Keys, Opener, Clock)).Handle(command, default);

    public Task<Outcome> Do(ProveIdentity command) => new ProveIdentityHandler(
        Sessions, Accounts, Passwords, new CountTryHandler(Accounts, Clock), new MarkProvedHandler(Sessions, Accounts, Signals, Clock)).Handle(command, default);

    public Task<Outcome> Do(SeeSession command) => new SeeSessionHandler(Sessions, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(EndSession command) => new EndSessionHandler(Sessions, Signals).Handle(command, default);

    public Task<Outcome> Do(EndOtherSessions command) => new EndOtherSessionsHandler(Ending).Handle(command, default);

    public Task<Outcome> Do(PrepareCodes command) => new PrepareCodesHandler(Certain, Keys).Handle(command, default);

    public Task<Outcome> Do(TurnCodesOn command) => new TurnCodesOnHandler(Certain, Keys).Handle(command, default);

    public Task<Outcome> Do(TurnCodesOff command) => new TurnCodesOffHandler(Certain).Handle(command, default);

    public Task<Outcome> Do(RenewRecoveryCodes command) => new RenewRecoveryCodesHandler(Certain).Handle(command, default);

    public Task<Outcome> Do(ChangePassword command) => new ChangePasswordHandler(Certain, Passwords, Ending).Handle(command, default);

    public Task<Outcome> Do(ChangeName command) => new ChangeNameHandler(Accounts, Signals).Handle(command, default);

    public Task<Outcome> Do(ProposeEmail command) => new ProposeEmailHandler(Certain, Accounts, Letters, new ExampleAddress(), Clock).Handle(command, default);

    public Task<Outcome> Do(ForgetProposedEmail command) => new ForgetProposedEmailHandler(Accounts).Handle(command, default);

    public Task<Outcome> Do(ConfirmEmail command) =>
        new ConfirmEmailHandler(Accounts, Studios, Ending, Letters, new ExampleAddress(), Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(RenamePasskey command) => new RenamePasskeyHandler(Certain, Passkeys).Handle(command, default);

    public Task<Outcome> Do(ChangeRole command) => new ChangeRoleHandler(Accounts, Studios, Signals).Handle(command, default);

    public Task<Outcome> Do(InviteAgain command) => new InviteAgainHandler(Accounts, Links).Handle(command, default);

    public Task<Outcome> Do(SwitchSecondStepOff command) => new SwitchSecondStepOffHandler(Certain, Accounts, Letters).Handle(command, default);

    public Task<Outcome> Do(AddPasskey command) => new AddPasskeyHandler(Certain, Passkeys, Ceremonies, Clock).Handle(command, default);

    public Task<Outcome> Do(RemovePasskey command) => new RemovePasskeyHandler(Certain, Passkeys).Handle(command, default);

    public Task<Outcome> Do(SignInByPasskey command) => new SignInByPasskeyHandler(PasskeyUse, Accounts, Opener).Handle(command, default);

    public Task<Outcome> Do(ProveByPasskey command) =>
        new ProveByPasskeyHandler(PasskeyUse, Sessions, new MarkProvedHandler(Sessions, Accounts, Signals, Clock)).Handle(command, default);

    /// <summary>Olivia signs in with her password; the session that makes.</summary>
    public async Task<Guid> SignIn(Device? device = null)
    {
        var signIn = SigningIn("olivia@example.com") with { Device = device ?? Phone };
        (await Do(signIn)).ShouldBe(Outcome.Done);
        return signIn.SessionId;
    }

    /// <summary>Olivia signs in and sets her authenticator app up; her recovery codes. Its next code is another one.</summary>
    public async Task<IReadOnlyList<string>> SetUpCodes()
    {
        var (sessionId, recoveryCodes) = (await SignIn(), RecoveryCode.DrawAll());
        await Do(new PrepareCodes(sessionId));
        (await Do(new TurnCodesOn(sessionId, await AppCode(proposed: true), recoveryCodes))).ShouldBe(Outcome.Done);
        Clock.Advance(TimeSpan.FromSeconds(30));
        return recoveryCodes;
    }

    /// <summary>What Olivia's app shows now.</summary>
    public async Task<string> AppCode(bool proposed = false, int secondsAgo = 0)
    {
        var olivia = await Olivia();
        return Totp.CodeAt(Keys.Read(proposed ? olivia.ProposedCodeKey : olivia.CodeKey)!, Clock.GetUtcNow().AddSeconds(-secondsAgo));
    }
}
