using BuildingBlocks;
using Settings.Ports;
using Settings.UseCases.SigningIn;

namespace Settings.Tests.UseCases.SigningIn;

public sealed class SessionsTests
{
    private static readonly Device Laptop = new("Firefox on Windows", "BBBBBBBBBBBBBBBBBBBBBB");

    [Fact]
    public async Task Another_device_is_told_by_mail_once()
    {
        var cast = await Cast.WithStudio();

        await cast.SignIn(Cast.Phone);
        cast.MailQueue.Mails.ShouldBeEmpty("The first sign-in is no news.");
        await cast.SignIn(Laptop);
        await cast.SignIn(Laptop);
        await cast.SignIn(Cast.Phone);

        var mail = cast.MailQueue.Mails.ShouldHaveSingleItem();
        mail.ToAddress.ShouldBe("olivia@example.com");
        mail.Text.ShouldContain("Firefox on Windows.");
        mail.Text.ShouldContain("https://photos.example.com/account\n");
    }

    [Fact]
    public async Task A_password_without_its_code_is_no_sign_in_yet()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();

        await cast.SignIn(Laptop);

        cast.MailQueue.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_session_is_ended_and_the_others_stay()
    {
        var cast = await Cast.WithStudio();
        var (phone, laptop) = (await cast.SignIn(), await cast.SignIn(Laptop));
        cast.Signals.Channels.Clear();

        (await cast.Do(new EndSession(Cast.Opening.MemberId, laptop))).ShouldBe(Outcome.Done);

        (await Open(cast)).ShouldBe([phone]);
        cast.Signals.Channels.ShouldBe([Channels.Sessions]);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        var cast = await Cast.WithStudio();
        var phone = await cast.SignIn();

        await cast.Do(new EndSession(Guid.CreateVersion7(), phone));

        (await Open(cast)).ShouldBe([phone]);
    }

    [Fact]
    public async Task All_others_are_ended_at_once()
    {
        var cast = await Cast.WithStudio();
        var (_, laptop, _) = (await cast.SignIn(), await cast.SignIn(Laptop), await cast.SignIn());

        await cast.Do(new EndOtherSessions(Cast.Opening.MemberId, laptop));

        (await Open(cast)).ShouldBe([laptop]);
    }

    [Fact]
    public async Task Sessions_unused_for_two_weeks_are_over_and_are_forgotten_at_the_next_sign_in()
    {
        var cast = await Cast.WithStudio();
        var (unused, used) = (await cast.SignIn(), await cast.SignIn());
        cast.Clock.Advance(TimeSpan.FromDays(13));
        await cast.Do(new SeeSession(used));
        cast.Clock.Advance(TimeSpan.FromDays(1));
        (await cast.Sessions.Find(unused, default)).ShouldNotBeNull().IsOver(cast.Clock.GetUtcNow()).ShouldBeTrue();

        var next = await cast.SignIn();

        (await Open(cast)).ShouldBe([used, next]);
    }

    [Fact]
    public async Task Whoever_is_removed_has_no_session_left()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(new Settings.UseCases.Staffing.InviteMember(Guid.CreateVersion7(), "Anton", "anton@example.com", Settings.UseCases.Staffing.TeamRole.Assistant));
        var choose = cast.MailQueue.Mails[^1].Follow("figures that add up");
        await cast.Do(choose);
        await cast.Do(Cast.SigningIn("anton@example.com", "figures that add up"));

        await cast.Do(new Settings.UseCases.Staffing.RemoveMember(choose.MemberId));

        (await cast.Sessions.Of(choose.MemberId, default)).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<Guid>> Open(Cast cast) => (await cast.Sessions.Of(Cast.Opening.MemberId, default)).Select(session => session.Id);
}
