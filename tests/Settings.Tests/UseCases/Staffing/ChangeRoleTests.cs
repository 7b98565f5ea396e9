using BuildingBlocks;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Staffing;

namespace Settings.Tests.UseCases.Staffing;

public sealed class ChangeRoleTests
{
    private static readonly InviteMember Anton = new(Guid.CreateVersion7(), "Anton", "anton@example.com", TeamRole.Accountant);

    [Fact]
    public async Task A_role_is_changed_and_sessions_hear_of_it()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Anton);
        cast.Signals.Channels.Clear();

        (await cast.Do(new ChangeRole(Anton.MemberId, TeamRole.Assistant))).ShouldBe(Outcome.Done);

        (await cast.Accounts.Find(Anton.MemberId, default))!.Role.ShouldBe(Role.Assistant);
        cast.Signals.Channels.ShouldBe([Channels.Team]);
    }

    [Fact]
    public async Task The_last_owner_who_can_sign_in_stays_one()
    {
        var cast = await Cast.WithStudio();
        var olivia = Cast.Opening.MemberId;
        await cast.Do(Anton with { Role = TeamRole.Owner });

        (await cast.Do(new ChangeRole(olivia, TeamRole.Assistant))).ShouldBe(Outcome.Refused("A studio needs an owner: the last one stays an owner.", "Role"));
        (await cast.Do(new ChangeRole(olivia, TeamRole.Owner))).ShouldBe(Outcome.Done);

        await cast.Do(cast.MailQueue.Mails[^1].Follow("figures that add up"));
        (await cast.Do(new ChangeRole(olivia, TeamRole.Assistant))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Nonsense_is_refused()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new ChangeRole(Cast.Opening.MemberId, (TeamRole)9))).Field.ShouldBe("Role");
        (await cast.Do(new ChangeRole(Guid.CreateVersion7(), TeamRole.Owner))).Reason.ShouldBe("This person is not in the team any more.");
    }

    [Fact]
    public async Task Another_invitation_voids_the_one_before_and_there_are_three_an_hour()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Anton);
        var first = cast.MailQueue.Mails[^1];

        (await cast.Do(new InviteAgain(Anton.MemberId))).ShouldBe(Outcome.Done);
        (await cast.Do(new InviteAgain(Anton.MemberId))).ShouldBe(Outcome.Done);
        (await cast.Do(new InviteAgain(Anton.MemberId))).Reason.ShouldBe("3 mails went to anton@example.com within the hour. Please wait a little before the next one.");

        (await cast.Do(first.Follow("figures that add up"))).Succeeded.ShouldBeFalse();
        (await cast.Do(cast.MailQueue.Mails[^1].Follow("figures that add up"))).ShouldBe(Outcome.Done);
        (await cast.Do(new InviteAgain(Anton.MemberId))).Reason.ShouldBe("Anton has followed the invitation already.");
    }

    [Fact]
    public async Task An_owner_lets_somebody_in_who_lost_phone_and_recovery_codes()
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        var olga = await Member(cast, TeamRole.Owner);
        cast.MailQueue.Mails.Clear();

        (await cast.Do(new SwitchSecondStepOff(olga, Cast.Opening.MemberId))).ShouldBe(Outcome.Done);

        (await cast.Olivia()).AsksForCode.ShouldBeFalse();
        var mail = cast.MailQueue.Mails.ShouldHaveSingleItem();
        (mail.ToAddress, mail.Subject).ShouldBe(("olivia@example.com", "Your second step at Light & Lens is switched off"));
        (await cast.Do(new SwitchSecondStepOff(olga, Cast.Opening.MemberId))).Reason.ShouldBe("Olivia Owner has no second step.");
    }

    [Theory]
    [InlineData(TeamRole.Assistant, 0)]
    [InlineData(TeamRole.Owner, 10)]
    public async Task Nobody_but_an_owner_who_proved_it_a_moment_ago_switches_it_off(TeamRole role, int minutes)
    {
        var cast = await Cast.WithStudio();
        await cast.SetUpCodes();
        var member = await Member(cast, role);
        cast.Clock.Advance(TimeSpan.FromMinutes(minutes));

        (await cast.Do(new SwitchSecondStepOff(member, Cast.Opening.MemberId))).Reason.ShouldBe("Please confirm first that it is you.");

        (await cast.Olivia()).AsksForCode.ShouldBeTrue();
    }

    private static async Task<Guid> Member(Cast cast, TeamRole role)
    {
        await cast.Do(Anton with { Role = role });
        await cast.Do(cast.MailQueue.Mails[^1].Follow("figures that add up"));
        var signIn = Cast.SigningIn("anton@example.com", "figures that add up");
        (await cast.Do(signIn)).ShouldBe(Outcome.Done);
        return signIn.SessionId;
    }
}
