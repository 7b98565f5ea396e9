using BuildingBlocks;
using Settings.Ports;
using Settings.UseCases.Staffing;

namespace Settings.Tests.UseCases.Staffing;

public sealed class RemoveMemberTests
{
    private static readonly InviteMember Otto = new(Guid.CreateVersion7(), "Otto", "otto@example.com", TeamRole.Owner);

    [Fact]
    public async Task The_last_owner_stays()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new RemoveMember(Cast.Opening.MemberId))).Reason.ShouldBe("A studio needs an owner: the last one cannot be removed.");
    }

    [Fact]
    public async Task An_owner_may_go_when_another_one_stays()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Otto);
        cast.Signals.Channels.Clear();
        await Accept(cast);

        (await cast.Do(new RemoveMember(Cast.Opening.MemberId))).ShouldBe(Outcome.Done);

        (await cast.Accounts.Find(Cast.Opening.MemberId, default)).ShouldBeNull();
        cast.Signals.Channels.ShouldContain(Channels.Team);
    }

    [Fact]
    public async Task An_owner_who_has_not_followed_the_invitation_does_not_count()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Otto);

        (await cast.Do(new RemoveMember(Cast.Opening.MemberId))).Succeeded.ShouldBeFalse();
        (await cast.Do(new RemoveMember(Otto.MemberId))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Somebody_unknown_is_not_in_the_team()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new RemoveMember(Guid.CreateVersion7()))).Reason.ShouldBe("This person is not in the team any more.");
    }

    private static Task<Outcome> Accept(Cast cast) => cast.Do(cast.MailQueue.Mails[^1].Follow("a fine password"));
}
