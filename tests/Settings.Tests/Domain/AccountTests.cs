using Settings.Domain;

namespace Settings.Tests.Domain;

public sealed class AccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private readonly Account _account = new(Guid.CreateVersion7(), " Olivia ", " Olivia@Example.com ", Role.Owner);

    [Fact]
    public void An_address_is_the_same_in_any_case()
    {
        _account.Email.ShouldBe("Olivia@Example.com");
        _account.EmailKey.ShouldBe(Account.KeyOf("olivia@example.COM"));
    }

    [Fact]
    public void The_fifth_try_is_the_last_before_the_pause()
    {
        for (var i = 0; i < 5; i++)
            _account.CountTry(Now).ShouldBeTrue();

        _account.CountTry(Now.AddMinutes(14)).ShouldBeFalse();
    }

    [Fact]
    public void After_the_pause_there_are_five_more()
    {
        for (var i = 0; i < 5; i++)
            _account.CountTry(Now);

        for (var i = 0; i < 5; i++)
            _account.CountTry(Now.AddMinutes(15)).ShouldBeTrue();
        _account.CountTry(Now.AddMinutes(15)).ShouldBeFalse();
    }

    [Fact]
    public void Tries_during_the_pause_do_not_prolong_it()
    {
        for (var i = 0; i < 9; i++)
            _account.CountTry(Now.AddMinutes(i));

        _account.PasswordTries.PausedUntil.ShouldBe(Now.AddMinutes(4 + 15));
    }

    [Fact]
    public void The_right_password_ends_the_count()
    {
        for (var i = 0; i < 5; i++)
            _account.CountTry(Now);

        _account.ForgiveTries();

        _account.PasswordTries.ShouldBe(Tries.None);
    }

    [Fact]
    public void An_invitation_holds_for_seven_days_and_a_reset_for_two_hours()
    {
        _account.IssueLink("invitation", Now);
        _account.HasLink("invitation", Now.AddDays(7).AddSeconds(-1)).ShouldBeTrue();
        _account.HasLink("invitation", Now.AddDays(7)).ShouldBeFalse();

        _account.ChoosePassword("hash");
        _account.IssueLink("reset", Now);

        _account.HasLink("reset", Now.AddHours(2).AddSeconds(-1)).ShouldBeTrue();
        _account.HasLink("reset", Now.AddHours(2)).ShouldBeFalse();
    }

    [Fact]
    public void A_newer_link_ends_the_one_before()
    {
        _account.IssueLink("first", Now);
        _account.IssueLink("second", Now);

        _account.HasLink("first", Now).ShouldBeFalse();
        _account.HasLink("second", Now).ShouldBeTrue();
    }

    [Fact]
    public void A_link_works_once()
    {
        _account.IssueLink("first", Now);
        _account.ChoosePassword("hash");

        _account.HasLink("first", Now).ShouldBeFalse();
    }

    [Fact]
    public void There_are_three_links_an_hour()
    {
        for (var i = 0; i < 3; i++)
            _account.IssueLink($"link {i}", Now).ShouldBeTrue();

        _account.IssueLink("too many", Now.AddMinutes(59)).ShouldBeFalse();
        _account.HasLink("link 2", Now.AddMinutes(59)).ShouldBeTrue();
        _account.IssueLink("next hour", Now.AddMinutes(60)).ShouldBeTrue();
    }
}
