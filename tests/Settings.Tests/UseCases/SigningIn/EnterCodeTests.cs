using BuildingBlocks;
using Settings.Domain;
using Settings.UseCases.SigningIn;

namespace Settings.Tests.UseCases.SigningIn;

public sealed class EnterCodeTests
{
    private const string Wrong = "This code is not right, or it was used already. A new one appears in your app every 30 seconds; a recovery code works once.";
    private const string TooLate = "That took too long. Please sign in again.";
    private const string Paused = "After 5 wrong codes, no more are accepted for 15 minutes. Please try again later.";

    [Fact]
    public async Task After_the_password_nothing_is_open_until_the_code_is_right()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        var (sessionId, before) = (await cast.SignIn(), (await cast.Olivia()).LastSignInAt);
        (await Awaits(cast, sessionId)).ShouldBeTrue();

        (await cast.Do(new EnterCode(sessionId, await cast.AppCode(), Cast.Phone))).ShouldBe(Outcome.Done);

        (await Awaits(cast, sessionId)).ShouldBeFalse();
        (await cast.Olivia()).LastSignInAt.ShouldNotBe(before);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        var code = await cast.AppCode();
        await cast.Do(new EnterCode(await cast.SignIn(), code, Cast.Phone));

        (await cast.Do(new EnterCode(await cast.SignIn(), code, Cast.Phone))).ShouldBe(Outcome.Refused(Wrong, "Code"));
    }

    [Fact]
    public async Task A_code_before_the_last_one_is_refused_too()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        var older = await cast.AppCode();
        cast.Clock.Advance(TimeSpan.FromSeconds(30));
        await cast.Do(new EnterCode(await cast.SignIn(), await cast.AppCode(), Cast.Phone));

        (await cast.Do(new EnterCode(await cast.SignIn(), older, Cast.Phone))).Reason.ShouldBe(Wrong);
    }

    [Fact]
    public async Task The_code_that_set_the_app_up_signs_nobody_in()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();

        (await cast.Do(new EnterCode(await cast.SignIn(), await cast.AppCode(secondsAgo: 30), Cast.Phone))).Reason.ShouldBe(Wrong);
    }

    [Fact]
    public async Task Each_recovery_code_is_good_once_in_place_of_a_code()
    {
        var cast = await Cast.WithStudio();
        var codes = await cast.SetUpCodes();

        (await cast.Do(new EnterCode(await cast.SignIn(), codes[3].ToLowerInvariant(), Cast.Phone))).ShouldBe(Outcome.Done);

        (await cast.Do(new EnterCode(await cast.SignIn(), codes[3], Cast.Phone))).Reason.ShouldBe(Wrong);
        (await cast.Do(new EnterCode(await cast.SignIn(), codes[4], Cast.Phone))).ShouldBe(Outcome.Done);
        (await cast.Olivia()).RecoveryCodes.Count.ShouldBe(8);
    }

    [Fact]
    public async Task Recovery_codes_still_work_when_the_installations_keys_are_lost()
    {
        var cast = await Cast.WithStudio();
        var codes = await cast.SetUpCodes();
        var appCode = await cast.AppCode();
        cast.Protector.HasLostKeys = true;

        (await cast.Do(new EnterCode(await cast.SignIn(), appCode, Cast.Phone))).Reason.ShouldBe(Wrong);
        (await cast.Do(new EnterCode(await cast.SignIn(), codes[0], Cast.Phone))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Recovery_codes_are_kept_as_hashes()
    {
        var cast = await Cast.WithStudio();
        var codes = await cast.SetUpCodes();

        (await cast.Olivia()).RecoveryCodes.ShouldBe(codes.Select(RecoveryCode.Hash));
    }

    [Fact]
    public async Task Five_wrong_codes_make_a_pause_that_the_right_password_does_not_end()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        for (var i = 0; i < 5; i++)
            (await cast.Do(new EnterCode(await cast.SignIn(), "no code", Cast.Phone))).Reason.ShouldBe(Wrong);

        (await cast.Do(new EnterCode(await cast.SignIn(), await cast.AppCode(), Cast.Phone))).Reason.ShouldBe(Paused);
        cast.Clock.Advance(TimeSpan.FromMinutes(15));
        (await cast.Do(new EnterCode(await cast.SignIn(), await cast.AppCode(), Cast.Phone))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task A_new_password_does_not_switch_the_second_step_off()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        await cast.Do(new RequestPasswordReset("olivia@example.com"));
        await cast.Do(cast.MailQueue.Mails[^1].Follow("another fine password"));

        var signIn = Cast.SigningIn("olivia@example.com", "another fine password");
        (await cast.Do(signIn)).ShouldBe(Outcome.Done);

        (await Awaits(cast, signIn.SessionId)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_session_that_waits_too_long_or_is_open_takes_no_code()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        var (late, open) = (await cast.SignIn(), await cast.SignIn());
        await cast.Do(new EnterCode(open, await cast.AppCode(), Cast.Phone));
        cast.Clock.Advance(TimeSpan.FromMinutes(10));

        (await cast.Do(new EnterCode(late, await cast.AppCode(), Cast.Phone))).Reason.ShouldBe(TooLate);
        (await cast.Do(new EnterCode(open, await cast.AppCode(), Cast.Phone))).Reason.ShouldBe(TooLate);
        (await cast.Do(new EnterCode(Guid.CreateVersion7(), "", Cast.Phone))).Reason.ShouldBe(TooLate);
    }

    [Fact]
    public void A_code_is_not_written_to_logs() => new EnterCode(Guid.CreateVersion7(), "123456", Cast.Phone).ToString().ShouldNotContain("123456");

    private static async Task<bool> Awaits(Cast cast, Guid sessionId) => (await cast.Sessions.Find(sessionId, default)).ShouldNotBeNull().AwaitsCode;
}
