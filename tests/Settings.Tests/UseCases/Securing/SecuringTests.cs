using BuildingBlocks;
using Settings.Domain;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;

namespace Settings.Tests.UseCases.Securing;

public sealed class SecuringTests
{
    private const string Uncertain = "Please confirm first that it is you.";

    [Fact]
    public async Task A_drawn_key_asks_for_nothing_until_a_code_of_it_is_typed()
    {
        var cast = await Cast.WithStudio();
        var sessionId = await cast.SignIn();

        await cast.Do(new PrepareCodes(sessionId));

        (await cast.Olivia()).AsksForCode.ShouldBeFalse();
        (await cast.Do(new TurnCodesOn(sessionId, "000000", []))).Field.ShouldBe("Code");
        (await cast.Olivia()).AsksForCode.ShouldBeFalse();
    }

    [Fact]
    public async Task Coming_back_to_the_page_does_not_draw_another_key()
    {
        var cast = await Cast.WithStudio();
        var sessionId = await cast.SignIn();
        await cast.Do(new PrepareCodes(sessionId));
        var scanned = (await cast.Olivia()).ProposedCodeKey;

        await cast.Do(new PrepareCodes(sessionId));

        (await cast.Olivia()).ProposedCodeKey.ShouldBe(scanned);
    }

    [Fact]
    public async Task A_key_is_not_kept_readable()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();

        (await cast.Olivia()).CodeKey.ShouldNotBeNull().ShouldStartWith("turned:");
    }

    [Fact]
    public async Task Switched_off_neither_code_nor_recovery_code_is_left()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        var sessionId = await cast.SignIn();
        await cast.Do(new EnterCode(sessionId, await cast.AppCode(), Cast.Phone));

        (await cast.Do(new TurnCodesOff(sessionId))).ShouldBe(Outcome.Done);

        var olivia = await cast.Olivia();
        (olivia.AsksForCode, olivia.RecoveryCodes.Count).ShouldBe((false, 0));
    }

    [Fact]
    public async Task New_recovery_codes_void_the_ones_before()
    {
        var cast = await Cast.WithStudio();
        var before = await cast.SetUpCodes();
        var sessionId = await cast.SignIn();
        await cast.Do(new EnterCode(sessionId, before[0], Cast.Phone));

        (await cast.Do(new RenewRecoveryCodes(sessionId, RecoveryCode.DrawAll()))).ShouldBe(Outcome.Done);

        (await cast.Do(new EnterCode(await cast.SignIn(), before[1], Cast.Phone))).Succeeded.ShouldBeFalse();
        (await cast.Olivia()).RecoveryCodes.Count.ShouldBe(10);
    }

    [Fact]
    public async Task Another_password_ends_the_other_sessions_and_not_this_one()
    {
        var cast = await Cast.WithStudio();
        var (here, there) = (await cast.SignIn(), await cast.SignIn());

        (await cast.Do(new ChangePassword(here, "another fine password"))).ShouldBe(Outcome.Done);

        (await cast.Sessions.Find(here, default)).ShouldNotBeNull();
        (await cast.Sessions.Find(there, default)).ShouldBeNull();
        (await cast.Do(Cast.SigningIn("olivia@example.com"))).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task At_an_unattended_screen_nothing_of_it_works_until_the_password_is_typed_again()
    {
        var cast = await Cast.WithStudio();
        var sessionId = await cast.SignIn();
        cast.Clock.Advance(TimeSpan.FromMinutes(10));

        Outcome[] refused =
        [
            await cast.Do(new PrepareCodes(sessionId)), await cast.Do(new TurnCodesOn(sessionId, "", [])), await cast.Do(new TurnCodesOff(sessionId)),
            await cast.Do(new RenewRecoveryCodes(sessionId, [])), await cast.Do(new ChangePassword(sessionId, "another fine password")),
        ];
        refused.Select(outcome => outcome.Reason).ShouldAllBe(reason => reason == Uncertain);
        (await cast.Do(new ProveIdentity(sessionId, "wrong"))).Field.ShouldBe("Password");
        (await cast.Do(new ChangePassword(sessionId, "another fine password"))).Reason.ShouldBe(Uncertain);

        (await cast.Do(new ProveIdentity(sessionId, Cast.OliviasPassword))).ShouldBe(Outcome.Done);
        (await cast.Do(new ChangePassword(sessionId, "another fine password"))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task A_session_that_awaits_its_code_proves_and_changes_nothing()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        var sessionId = await cast.SignIn();

        (await cast.Do(new ProveIdentity(sessionId, Cast.OliviasPassword))).Succeeded.ShouldBeFalse();
        (await cast.Do(new TurnCodesOff(sessionId))).Reason.ShouldBe(Uncertain);
    }

    [Fact]
    public async Task Repeated_wrong_passwords_are_paused_here_too()
    {
        var cast = await Cast.WithStudio();
        var sessionId = await cast.SignIn();
        for (var i = 0; i < 5; i++)
            await cast.Do(new ProveIdentity(sessionId, "wrong"));

        (await cast.Do(new ProveIdentity(sessionId, Cast.OliviasPassword))).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public void Secrets_are_not_written_to_logs()
    {
        object[] requests =
        [
            new TurnCodesOn(Guid.Empty, "secret", ["secret"]), new RenewRecoveryCodes(Guid.Empty, ["secret"]), new ChangePassword(Guid.Empty, "secret"),
            new ProveIdentity(Guid.Empty, "secret"), new CodeKey("secret", "secret"), new Device("Firefox", "secret"),
        ];

        requests.ShouldAllBe(request => !$"{request}".Contains("secret"));
    }
}
