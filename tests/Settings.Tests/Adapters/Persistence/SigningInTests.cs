using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Settings.Domain;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>Accounts and sessions, with real hashes and real rows.</summary>
public abstract class SigningInTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    private static readonly SignIn Right = Cast.SigningIn("olivia@example.com", Cast.OliviasPassword);

    [Fact]
    public async Task The_owner_signs_in_and_stays_signed_in()
    {
        await Settings.Do(Cast.Opening);

        await Settings.Do(Right);

        var signedIn = (await Settings.FindSignedIn(Right.SessionId)).ShouldNotBeNull();
        signedIn.Member.ShouldBe(new Member(Cast.Opening.MemberId, "Olivia Owner", "olivia@example.com", TeamRole.Owner));
        (signedIn.IsCertain, signedIn.IsUnseen).ShouldBe((true, false));
        (await Settings.FindSignedIn(Guid.CreateVersion7())).ShouldBeNull();
    }

    [Fact]
    public async Task A_session_that_awaits_its_code_is_nobodys_until_the_code_is_typed()
    {
        var (sessionId, codes) = (await SignedIn(), await Settings.Modules.Ask<DrawRecoveryCodes, IReadOnlyList<string>>(new DrawRecoveryCodes()));
        await Settings.Do(new PrepareCodes(sessionId));
        var key = (await Settings.Modules.Ask<ReadCodeKey, CodeKey?>(new ReadCodeKey(Cast.Opening.MemberId))).ShouldNotBeNull();
        key.Address.ShouldBe($"otpauth://totp/Light%20%26%20Lens:olivia%40example.com?secret={key.Typed}&issuer=Light%20%26%20Lens");
        await Settings.Do(new TurnCodesOn(sessionId, await AppCode(), codes));
        var next = Right with { SessionId = Guid.CreateVersion7() };

        await Settings.Do(next);
        (await Settings.FindSignedIn(next.SessionId)).ShouldBeNull();
        (await Begun(next.SessionId)).ShouldNotBeNull().AwaitsCode.ShouldBeTrue();
        await Settings.Do(new EnterCode(next.SessionId, codes[0], Cast.Phone));

        (await Settings.FindSignedIn(next.SessionId)).ShouldNotBeNull();
        (await Settings.Modules.Ask<ReadSecurity, AccountSecurity?>(new ReadSecurity(Cast.Opening.MemberId))).ShouldBe(new AccountSecurity(true, 9));
    }

    [Fact]
    public async Task Wrong_codes_are_counted_although_they_are_refused()
    {
        var sessionId = await SignedIn();
        await Settings.Do(new PrepareCodes(sessionId));
        await Settings.Do(new TurnCodesOn(sessionId, await AppCode(), []));
        var next = Right with { SessionId = Guid.CreateVersion7() };
        await Settings.Do(next);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Settings.Try(new EnterCode(next.SessionId, "000000", Cast.Phone))));

        var tries = (await Settings.Work(db => db.Accounts.SingleAsync())).CodeTries;
        tries.Wrong.ShouldBeInRange(1, Tries.BeforePause);
    }

    [Fact]
    public async Task A_session_that_is_ended_is_nobodys_from_the_very_next_request()
    {
        var (here, there) = (await SignedIn(), Right with { SessionId = Guid.CreateVersion7() });
        await Settings.Do(there);
        (await Settings.FindSignedIn(there.SessionId)).ShouldNotBeNull();

        await Settings.Do(new EndOtherSessions(Cast.Opening.MemberId, here));

        (await Settings.FindSignedIn(there.SessionId)).ShouldBeNull();
        (await Settings.FindSignedIn(here)).ShouldNotBeNull();
        (await Settings.Modules.Ask<ListSessions, IReadOnlyList<OpenSession>>(new ListSessions(Cast.Opening.MemberId)))
            .ShouldHaveSingleItem().Device.ShouldBe("Safari on iPhone");
    }

    [Fact]
    public async Task Wrong_tries_are_counted_although_they_are_refused()
    {
        await Settings.Do(Cast.Opening);
        for (var i = 0; i < 5; i++)
            (await Settings.Try(Right with { Password = "wrong" })).Succeeded.ShouldBeFalse();

        (await Settings.Try(Right)).Succeeded.ShouldBeFalse();
        (await Settings.Work(db => db.Accounts.SingleAsync())).PasswordTries.Wrong.ShouldBe(5);
    }

    [Fact]
    public async Task A_new_password_ends_sessions_from_the_very_next_request()
    {
        var before = await SignedIn();
        (await Settings.FindSignedIn(before)).ShouldNotBeNull();
        await Settings.Do(new RequestPasswordReset("olivia@example.com"));
        await Settings.Modules.Quiet();

        await Settings.Do(Settings.Modules.Mails.Sent.ShouldHaveSingleItem().Follow("another fine password"));

        (await Settings.FindSignedIn(before)).ShouldBeNull();
        (await Settings.Try(Right)).Succeeded.ShouldBeFalse();
        await Settings.Do(Right with { Password = "another fine password" });
    }

    [Fact]
    public async Task Somebody_removed_is_signed_out_from_the_very_next_request()
    {
        var memberId = await Anton();
        var signIn = Cast.SigningIn("anton@example.com", "figures that add up");
        await Settings.Do(signIn);
        (await Settings.FindSignedIn(signIn.SessionId)).ShouldNotBeNull();

        await Settings.Do(new RemoveMember(memberId));

        (await Settings.FindSignedIn(signIn.SessionId)).ShouldBeNull();
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

    private async Task<Guid> SignedIn()
    {
        await Settings.Do(Cast.Opening);
        await Settings.Do(Right);
        return Right.SessionId;
    }

    private async Task<Guid> Anton()
    {
        await Settings.Do(Cast.Opening);
        await Settings.Do(new InviteMember(Guid.CreateVersion7(), "Anton", "anton@example.com", TeamRole.Accountant));
        await Settings.Modules.Quiet();
        var choose = Settings.Modules.Mails.Sent[^1].Follow("figures that add up");
        await Settings.Do(choose);
        return choose.MemberId;
    }

    private Task<BegunSession?> Begun(Guid sessionId) => Settings.Modules.Ask<FindBegunSession, BegunSession?>(new FindBegunSession(sessionId));

    private async Task<string> AppCode()
    {
        await using var scope = Settings.Modules.Services.CreateAsyncScope();
        var account = await Settings.Work(db => db.Accounts.SingleAsync());
        var key = scope.ServiceProvider.GetRequiredService<CodeKeys>().Read(account.ProposedCodeKey)!;
        return Totp.CodeAt(key, scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow());
    }
}

public sealed class SigningInTestsOnSqlite() : SigningInTests(DatabaseProvider.Sqlite);

public sealed class SigningInTestsOnPostgres() : SigningInTests(DatabaseProvider.Postgres);
