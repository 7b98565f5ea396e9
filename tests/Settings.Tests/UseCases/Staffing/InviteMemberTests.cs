using BuildingBlocks;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Staffing;

namespace Settings.Tests.UseCases.Staffing;

public sealed class InviteMemberTests
{
    private static readonly InviteMember Anton = new(Guid.CreateVersion7(), "Anton", "anton@example.com", TeamRole.Accountant);

    [Fact]
    public async Task An_invitation_is_mailed_and_leads_to_signing_in()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Anton)).ShouldBe(Outcome.Done);

        var mail = cast.MailQueue.Mails.ShouldHaveSingleItem();
        (mail.ToAddress, mail.Subject, mail.ReplyTo).ShouldBe(("anton@example.com", "Your account at Light & Lens", null));
        mail.Text.ShouldStartWith("Hello Anton,\n\nLight & Lens has made an account for you.");
        mail.Text.ShouldContain("The link works once, within 7 days.");
        await cast.Do(mail.Follow("figures that add up"));
        (await cast.Do(Cast.SigningIn("anton@example.com", "figures that add up"))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task The_role_is_kept_and_sessions_hear_of_the_change()
    {
        var cast = await Cast.WithStudio();

        await cast.Do(Anton);

        (await cast.Accounts.FindByEmail("anton@example.com", default))!.Role.ShouldBe(Role.Accountant);
        cast.Signals.Channels.ShouldBe([Channels.Team]);
    }

    [Fact]
    public async Task Somebody_of_the_team_is_not_invited_again()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Anton with { Email = "Olivia@Example.com" })).ShouldBe(Outcome.Refused("olivia@example.com is in the team already.", "Email"));
    }

    [Fact]
    public async Task A_second_invitation_says_how_to_get_the_first_one_again()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Anton);

        (await cast.Do(Anton with { MemberId = Guid.CreateVersion7() })).ShouldBe(Outcome.Refused(
            "anton@example.com has been invited already. In the list of the team you can send the invitation again.", "Email"));
    }

    [Fact]
    public async Task Each_field_is_checked()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Anton with { Name = "" })).Field.ShouldBe("Name");
        (await cast.Do(Anton with { Name = new string('x', 101) })).Reason.ShouldBe("The name can have at most 100 characters.");
        (await cast.Do(Anton with { Email = "anton" })).Field.ShouldBe("Email");
        (await cast.Do(Anton with { Role = (TeamRole)7 })).Field.ShouldBe("Role");
    }

    [Fact]
    public async Task Nobody_is_invited_before_the_first_start() =>
        (await new Cast().Do(Anton)).Reason.ShouldBe("The studio is not open yet: its owner's account comes first.");

    [Fact]
    public void Roles_are_the_same_inside_and_outside() => Enum.GetNames<Role>().ShouldBe(Enum.GetNames<TeamRole>());
}
