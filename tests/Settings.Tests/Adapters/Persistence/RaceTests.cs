using BuildingBlocks;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>What happens when several ask at the same moment.</summary>
public abstract class RaceTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    [Fact]
    public async Task Of_many_first_starts_at_once_one_makes_the_studio()
    {
        var outcomes = await AtOnce(8, i => Settings.Try(Cast.Opening with
        {
            MemberId = Guid.CreateVersion7(),
            OwnerEmail = $"owner{i}@example.com",
            StudioName = $"Studio {i}",
        }));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
        outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Reason).Distinct()
            .ShouldBe(["This studio has its owner already. Please sign in."]);
        (await Settings.Work(db => db.Accounts.CountAsync())).ShouldBe(1);
        (await Settings.Work(db => db.Studios.CountAsync())).ShouldBe(1);
        (await Settings.Studio()).ShouldNotBeNull().Name.ShouldStartWith("Studio ");
    }

    [Fact]
    public async Task Wrong_tries_at_once_are_no_more_than_one_after_the_other()
    {
        await Settings.Do(Cast.Opening);

        var outcomes = await AtOnce(12, _ => Settings.Try(Cast.SigningIn("olivia@example.com", "wrong")));

        outcomes.ShouldAllBe(outcome => !outcome.Succeeded);
        var account = await Settings.Work(db => db.Accounts.SingleAsync());
        account.PasswordTries.Wrong.ShouldBeLessThanOrEqualTo(Tries.BeforePause);
        for (var i = account.PasswordTries.Wrong; i < Tries.BeforePause; i++)
            await Settings.Try(Cast.SigningIn("olivia@example.com", "wrong"));
        (await Settings.Try(Cast.SigningIn("olivia@example.com", Cast.OliviasPassword))).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task One_link_followed_twice_at_once_sets_one_password()
    {
        await Settings.Do(Cast.Opening);
        await Settings.Do(new RequestPasswordReset("olivia@example.com"));
        await Settings.Modules.Quiet();
        var mail = Settings.Modules.Mails.Sent.ShouldHaveSingleItem();

        var outcomes = await AtOnce(4, i => Settings.Try(mail.Follow($"fine password {i}")));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
    }

    [Fact]
    public async Task Two_owners_who_remove_each_other_leave_one()
    {
        await Settings.Do(Cast.Opening);
        var otto = Guid.CreateVersion7();
        await Settings.Do(new InviteMember(otto, "Otto", "otto@example.com", TeamRole.Owner));
        await Settings.Modules.Quiet();
        await Settings.Do(Settings.Modules.Mails.Sent[^1].Follow("a fine password"));

        var outcomes = await AtOnce(2, i => Settings.Try(new RemoveMember(i == 0 ? otto : Cast.Opening.MemberId)));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
        (await Settings.Work(db => db.Accounts.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task One_person_invited_twice_at_once_has_one_account()
    {
        await Settings.Do(Cast.Opening);

        var outcomes = await AtOnce(4, _ => Settings.Try(new InviteMember(Guid.CreateVersion7(), "Anton", "anton@example.com", TeamRole.Accountant)));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
        (await Settings.Work(db => db.Accounts.CountAsync())).ShouldBe(2);
    }

    private static async Task<IReadOnlyList<Outcome>> AtOnce(int count, Func<int, Task<Outcome>> attempt) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Run(() => attempt(i))));
}

public sealed class RaceTestsOnSqlite() : RaceTests(DatabaseProvider.Sqlite);

public sealed class RaceTestsOnPostgres() : RaceTests(DatabaseProvider.Postgres);
