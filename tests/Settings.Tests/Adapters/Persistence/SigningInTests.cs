using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>Accounts and sessions, with real hashes and real rows.</summary>
public abstract class SigningInTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    private static readonly SignIn Right = new("olivia@example.com", Cast.OliviasPassword);

    [Fact]
    public async Task The_owner_signs_in_and_stays_signed_in()
    {
        await Settings.Do(Cast.Opening);

        await Settings.Do(Right);

        var member = (await Settings.FindMember("OLIVIA@example.com")).ShouldNotBeNull();
        (member.Name, member.Role).ShouldBe(("Olivia Owner", TeamRole.Owner));
        (await Settings.FindSignedIn(member.MemberId, member.Stamp)).ShouldBe(member);
        (await Settings.FindSignedIn(member.MemberId, "another stamp")).ShouldBeNull();
        (await Settings.FindSignedIn(Guid.CreateVersion7(), member.Stamp)).ShouldBeNull();
    }

    [Fact]
    public async Task Wrong_tries_are_counted_although_they_are_refused()
    {
        await Settings.Do(Cast.Opening);
        for (var i = 0; i < 5; i++)
            (await Settings.Try(Right with { Password = "wrong" })).Succeeded.ShouldBeFalse();

        (await Settings.Try(Right)).Succeeded.ShouldBeFalse();
        (await Settings.Work(db => db.Accounts.SingleAsync())).WrongTries.ShouldBe(5);
    }

    [Fact]
    public async Task A_new_password_ends_sessions_from_the_very_next_request()
    {
        await Settings.Do(Cast.Opening);
        var before = (await Settings.FindMember("olivia@example.com")).ShouldNotBeNull();
        (await Settings.FindSignedIn(before.MemberId, before.Stamp)).ShouldNotBeNull();
        await Settings.Do(new RequestPasswordReset("olivia@example.com"));
        await Settings.Modules.Quiet();

        await Settings.Do(Settings.Modules.Mails.Sent.ShouldHaveSingleItem().Follow("another fine password"));

        (await Settings.FindSignedIn(before.MemberId, before.Stamp)).ShouldBeNull();
        (await Settings.Try(Right)).Succeeded.ShouldBeFalse();
        await Settings.Do(Right with { Password = "another fine password" });
    }

    [Fact]
    public async Task Somebody_removed_is_signed_out_from_the_very_next_request()
    {
        var anton = await Anton();
        (await Settings.FindSignedIn(anton.MemberId, anton.Stamp)).ShouldNotBeNull();

        await Settings.Do(new RemoveMember(anton.MemberId));

        (await Settings.FindSignedIn(anton.MemberId, anton.Stamp)).ShouldBeNull();
        (await Settings.FindMember("anton@example.com")).ShouldBeNull();
    }

    [Fact]
    public async Task Somebody_invited_is_a_member_once_the_invitation_is_followed()
    {
        await Settings.Do(Cast.Opening);
        await Settings.Do(new InviteMember(Guid.CreateVersion7(), "Anton", "anton@example.com", TeamRole.Accountant));

        (await Settings.FindMember("anton@example.com")).ShouldBeNull();
    }

    [Fact]
    public async Task The_team_is_listed_owner_first_then_by_name()
    {
        await Anton();
        await Settings.Do(new InviteMember(Guid.CreateVersion7(), "alice", "alice@example.com", TeamRole.Assistant));
        await Settings.Do(Right);

        var team = await Settings.Modules.Ask<ListTeam, IReadOnlyList<TeamMember>>(new ListTeam());

        team.Select(one => (one.Name, one.Role, one.HasPassword, one.LastSignInAt is not null)).ShouldBe([
            ("Olivia Owner", TeamRole.Owner, true, true),
            ("alice", TeamRole.Assistant, false, false),
            ("Anton", TeamRole.Accountant, true, false),
        ]);
    }

    private async Task<Member> Anton()
    {
        await Settings.Do(Cast.Opening);
        await Settings.Do(new InviteMember(Guid.CreateVersion7(), "Anton", "anton@example.com", TeamRole.Accountant));
        await Settings.Modules.Quiet();
        await Settings.Do(Settings.Modules.Mails.Sent[^1].Follow("figures that add up"));
        return (await Settings.FindMember("anton@example.com")).ShouldNotBeNull();
    }
}

public sealed class SigningInTestsOnSqlite() : SigningInTests(DatabaseProvider.Sqlite);

public sealed class SigningInTestsOnPostgres() : SigningInTests(DatabaseProvider.Postgres);
