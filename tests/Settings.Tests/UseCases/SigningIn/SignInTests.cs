using BuildingBlocks;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Settings.Tests.UseCases.SigningIn;

public sealed class SignInTests
{
    private const string Wrong =
        "The e-mail address and the password do not fit together. After 5 wrong tries, signing in is paused for 15 minutes; "
        + "a new password, by \"Forgot password\", ends the pause.";

    private static readonly SignIn Right = Cast.SigningIn("OLIVIA@example.com ", Cast.OliviasPassword);

    [Fact]
    public async Task The_right_password_signs_in_and_is_stamped()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Right)).ShouldBe(Outcome.Done);

        (await cast.Olivia()).LastSignInAt.ShouldBe(cast.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_a_locked_account_are_told_alike()
    {
        var cast = await Cast.WithStudio();
        for (var i = 0; i < 5; i++)
            (await cast.Do(Right with { Password = "wrong" })).Reason.ShouldBe(Wrong);

        (await cast.Do(Right)).Reason.ShouldBe(Wrong);
        (await cast.Do(Cast.SigningIn("nobody@example.com", "wrong"))).Reason.ShouldBe(Wrong);
    }

    [Fact]
    public async Task Every_answer_takes_one_comparison()
    {
        var cast = await Cast.WithStudio();
        for (var i = 0; i < 6; i++)
            await cast.Do(Right with { Password = "wrong" });
        await cast.Do(Cast.SigningIn("nobody@example.com", "wrong"));

        cast.Passwords.Compared.ShouldBe(7);
    }

    [Fact]
    public async Task The_pause_ends_by_itself()
    {
        var cast = await Cast.WithStudio();
        for (var i = 0; i < 5; i++)
            await cast.Do(Right with { Password = "wrong" });

        cast.Clock.Advance(TimeSpan.FromMinutes(15));

        (await cast.Do(Right)).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Four_wrong_tries_before_the_right_one_are_forgiven()
    {
        var cast = await Cast.WithStudio();
        for (var i = 0; i < 4; i++)
            await cast.Do(Right with { Password = "wrong" });

        (await cast.Do(Right)).ShouldBe(Outcome.Done);

        (await cast.Olivia()).PasswordTries.Wrong.ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_invited_has_no_password_to_sign_in_with()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(new InviteMember(Guid.CreateVersion7(), "Anton", "anton@example.com", TeamRole.Accountant));

        (await cast.Do(Cast.SigningIn("anton@example.com", ""))).Reason.ShouldBe(Wrong);
    }

    [Fact]
    public async Task An_outdated_hash_is_renewed()
    {
        var cast = await Cast.WithStudio();
        cast.Passwords.Generation = "2";

        (await cast.Do(Right)).ShouldBe(Outcome.Done);

        (await cast.Olivia()).PasswordHash.ShouldBe(cast.Passwords.Hash(Cast.OliviasPassword));
    }

    [Fact]
    public async Task A_password_that_was_changed_meanwhile_welcomes_nobody()
    {
        var cast = await Cast.WithStudio();

        var outcome = await cast.Begin(new BeginSession(Right.SessionId, Cast.Opening.MemberId, "the hash before", null, Right.Device));

        outcome.Succeeded.ShouldBeFalse();
        (await cast.Olivia()).LastSignInAt.ShouldBeNull();
    }

    [Fact]
    public void A_password_is_not_written_to_logs() => Right.ToString().ShouldNotContain(Cast.OliviasPassword);
}
