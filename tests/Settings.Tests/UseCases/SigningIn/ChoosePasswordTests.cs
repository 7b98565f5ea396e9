using BuildingBlocks;
using BuildingBlocks.Mail;
using Settings.Ports;
using Settings.UseCases.SigningIn;

namespace Settings.Tests.UseCases.SigningIn;

public sealed class ChoosePasswordTests
{
    private const string NewPassword = "another fine password";
    private const string Gone = "This link was used already, is too old, or a newer one was sent. \"Forgot password\" on the sign-in page sends another one.";

    [Fact]
    public async Task The_mailed_link_sets_the_password_and_ends_the_sessions_before()
    {
        var cast = await Cast.WithStudio();
        var mail = await ResetMail(cast);

        var before = Cast.SigningIn("olivia@example.com");
        await cast.Do(before);
        cast.Signals.Channels.Clear();

        (await cast.Do(mail.Follow(NewPassword))).ShouldBe(Outcome.Done);

        (await cast.Sessions.Find(before.SessionId, default)).ShouldBeNull();
        cast.Signals.Channels.ShouldBe([Channels.Sessions, Channels.Team]);
        (await cast.Do(Cast.SigningIn("olivia@example.com", NewPassword))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var cast = await Cast.WithStudio();
        var mail = await ResetMail(cast);
        await cast.Do(mail.Follow(NewPassword));

        (await cast.Do(mail.Follow("a third fine password"))).Reason.ShouldBe(Gone);
    }

    [Fact]
    public async Task A_weak_password_does_not_use_the_link_up()
    {
        var cast = await Cast.WithStudio();
        var mail = await ResetMail(cast);

        (await cast.Do(mail.Follow("short"))).ShouldBe(Outcome.Refused("A password needs at least 10 characters.", "Password"));

        (await cast.Do(mail.Follow(NewPassword))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Wrong_and_late_tokens_are_refused_alike()
    {
        var cast = await Cast.WithStudio();
        var command = (await ResetMail(cast)).Follow(NewPassword);

        (await cast.Do(command with { Token = "AAAAAAAAAAAAAAAAAAAAAA" })).Reason.ShouldBe(Gone);
        (await cast.Do(command with { Token = "" })).Reason.ShouldBe(Gone);
        (await cast.Do(command with { MemberId = Guid.CreateVersion7() })).Reason.ShouldBe(Gone);
        cast.Clock.Advance(TimeSpan.FromHours(2));
        (await cast.Do(command)).Reason.ShouldBe(Gone);
    }

    [Fact]
    public async Task A_new_password_ends_the_pause_of_a_locked_account()
    {
        var cast = await Cast.WithStudio();
        for (var i = 0; i < 5; i++)
            await cast.Do(Cast.SigningIn("olivia@example.com", "wrong"));

        await cast.Do((await ResetMail(cast)).Follow(NewPassword));

        (await cast.Do(Cast.SigningIn("olivia@example.com", NewPassword))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Secrets_are_not_written_to_logs()
    {
        var command = (await ResetMail(await Cast.WithStudio())).Follow(NewPassword);

        command.ToString().ShouldNotContain(NewPassword);
        command.ToString().ShouldNotContain(command.Token);
    }

    private static async Task<MailMessage> ResetMail(Cast cast)
    {
        await cast.Do(new RequestPasswordReset("olivia@example.com"));
        return cast.MailQueue.Mails[^1];
    }
}
