using BuildingBlocks;
using Settings.Tests.Fakes;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;

namespace Settings.Tests.UseCases.SigningIn;

/// <summary>Passkeys by Identity's own implementation of WebAuthn, used and misused.</summary>
public sealed class PasskeyTests : IDisposable
{
    private const string Unknown = "This passkey does not open anything here. Please sign in with your password, or try another passkey.";

    private static readonly PasskeySite Site = new("photos.example.com", "https://photos.example.com");

    private readonly SoftwareKey _key = new();

    [Fact]
    public async Task A_passkey_signs_in_without_e_mail_password_and_code()
    {
        var cast = await WithKey();
        var olivia = await cast.Olivia();
        await cast.SetUpCodes();

        var (outcome, sessionId) = await SignIn(cast);

        outcome.ShouldBe(Outcome.Done);
        var session = (await cast.Sessions.Find(sessionId, default)).ShouldNotBeNull();
        (session.MemberId, session.AwaitsCode).ShouldBe((olivia.Id, false));
        (await cast.Passkeys.Of(olivia.Id, default)).ShouldHaveSingleItem().LastUsedAt.ShouldBe(cast.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://photos.example.com")]
    [InlineData("https://photos.example.com:8443")]
    [InlineData("https://photos.example.com.evil.example")]
    public async Task Pages_of_other_origins_get_nothing(string origin)
    {
        var cast = await WithKey();
        _key.Origin = origin;

        (await SignIn(cast)).Outcome.Reason.ShouldBe(Unknown);
    }

    [Fact]
    public async Task A_passkey_of_another_domain_is_refused()
    {
        var cast = await WithKey();
        _key.Domain = "example.com";

        (await SignIn(cast)).Outcome.Reason.ShouldBe(Unknown);
    }

    [Fact]
    public async Task A_device_that_did_not_check_its_holder_is_refused()
    {
        var cast = await WithKey();
        _key.ChecksItsHolder = false;

        (await SignIn(cast)).Outcome.Reason.ShouldBe(Unknown);
    }

    [Fact]
    public async Task An_answer_to_another_question_is_refused()
    {
        var cast = await WithKey();
        var (first, second) = (await cast.Ceremonies.Ask(Site), await cast.Ceremonies.Ask(Site));

        var outcome = await cast.Do(new SignInByPasskey(Guid.CreateVersion7(), Site, _key.Use(first) with { State = second.State }, Cast.Phone));

        outcome.Reason.ShouldBe(Unknown);
    }

    [Fact]
    public async Task A_copy_is_noticed_by_its_counter()
    {
        var cast = await WithKey();
        _key.Signatures = 7;
        (await SignIn(cast)).Outcome.ShouldBe(Outcome.Done);

        (await SignIn(cast)).Outcome.Reason.ShouldBe(Unknown);
        _key.Signatures = 8;
        (await SignIn(cast)).Outcome.ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task Devices_that_do_not_count_sign_in_again_and_again()
    {
        var cast = await WithKey();

        (await SignIn(cast)).Outcome.ShouldBe(Outcome.Done);
        (await SignIn(cast)).Outcome.ShouldBe(Outcome.Done);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("null")]
    public async Task Nonsense_is_refused(string credential)
    {
        var cast = await WithKey();
        var question = await cast.Ceremonies.Ask(Site);

        (await cast.Do(new SignInByPasskey(Guid.CreateVersion7(), Site, new PasskeyAnswer(question.State, credential), Cast.Phone))).Reason.ShouldBe(Unknown);
        (await cast.Do(new SignInByPasskey(Guid.CreateVersion7(), Site, new PasskeyAnswer("{}", credential), Cast.Phone))).Reason.ShouldBe(Unknown);
    }

    [Fact]
    public async Task A_removed_passkey_signs_nobody_in()
    {
        var cast = await WithKey();
        var passkey = (await cast.Passkeys.Of(Cast.Opening.MemberId, default)).Single();

        (await cast.Do(new RemovePasskey(await cast.SignIn(), passkey.Id))).ShouldBe(Outcome.Done);

        (await SignIn(cast)).Outcome.Reason.ShouldBe(Unknown);
    }

    [Fact]
    public async Task Nobody_removes_the_passkey_of_somebody_else()
    {
        var cast = await WithKey();
        var passkey = (await cast.Passkeys.Of(Cast.Opening.MemberId, default)).Single();

        await cast.Do(new RemovePasskey(await Anton(cast), passkey.Id));

        (await SignIn(cast)).Outcome.ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task With_their_owner_passkeys_go()
    {
        var cast = await WithKey();
        await Anton(cast, TeamRole.Owner);

        await cast.Do(new RemoveMember(Cast.Opening.MemberId));

        (await cast.Passkeys.Of(Cast.Opening.MemberId, default)).ShouldBeEmpty();
        (await SignIn(cast)).Outcome.Reason.ShouldBe(Unknown);
    }

    [Fact]
    public async Task A_passkey_is_made_by_the_member_who_was_asked()
    {
        var cast = await Cast.WithStudio();
        var question = await cast.Ceremonies.AskForNew(Site, await cast.Olivia());

        var outcome = await cast.Do(new AddPasskey(Guid.CreateVersion7(), await Anton(cast), "Stolen", Site, _key.Make(question)));

        outcome.Reason.ShouldBe("The passkey could not be checked. Please reload the page and make it again.");
    }

    [Fact]
    public async Task One_passkey_is_added_once_and_needs_a_name()
    {
        var cast = await WithKey();
        var (sessionId, olivia) = (await cast.SignIn(), await cast.Olivia());

        var again = _key.Make(await cast.Ceremonies.AskForNew(Site, olivia));

        (await cast.Do(new AddPasskey(Guid.CreateVersion7(), sessionId, " ", Site, again))).Field.ShouldBe("Name");
        (await cast.Do(new AddPasskey(Guid.CreateVersion7(), sessionId, "Phone", Site, again))).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task At_an_unattended_screen_none_is_added_or_removed_until_a_passkey_of_ones_own_is_used()
    {
        var cast = await WithKey();
        var sessionId = await cast.SignIn();
        var passkey = (await cast.Passkeys.Of(Cast.Opening.MemberId, default)).Single();
        cast.Clock.Advance(TimeSpan.FromMinutes(10));
        (await cast.Do(new RemovePasskey(sessionId, passkey.Id))).Succeeded.ShouldBeFalse();
        (await cast.Do(new AddPasskey(Guid.CreateVersion7(), sessionId, "Phone", Site, new PasskeyAnswer("", "")))).Succeeded.ShouldBeFalse();

        (await cast.Do(new ProveByPasskey(await Anton(cast), Site, _key.Use(await cast.Ceremonies.Ask(Site))))).Reason.ShouldBe(Unknown);
        (await cast.Do(new ProveByPasskey(sessionId, Site, _key.Use(await cast.Ceremonies.Ask(Site))))).ShouldBe(Outcome.Done);

        (await cast.Do(new RemovePasskey(sessionId, passkey.Id))).ShouldBe(Outcome.Done);
    }

    public void Dispose() => _key.Dispose();

    private async Task<Cast> WithKey()
    {
        var cast = await Cast.WithStudio();
        var answer = _key.Make(await cast.Ceremonies.AskForNew(Site, await cast.Olivia()));
        (await cast.Do(new AddPasskey(Guid.CreateVersion7(), await cast.SignIn(), "Phone", Site, answer))).ShouldBe(Outcome.Done);
        return cast;
    }

    private async Task<(Outcome Outcome, Guid SessionId)> SignIn(Cast cast)
    {
        var sessionId = Guid.CreateVersion7();
        return (await cast.Do(new SignInByPasskey(sessionId, Site, _key.Use(await cast.Ceremonies.Ask(Site)), Cast.Phone)), sessionId);
    }

    private static async Task<Guid> Anton(Cast cast, TeamRole role = TeamRole.Assistant)
    {
        await cast.Do(new InviteMember(Guid.CreateVersion7(), "Anton", "anton@example.com", role));
        await cast.Do(cast.MailQueue.Mails[^1].Follow("figures that add up"));
        var signIn = Cast.SigningIn("anton@example.com", "figures that add up");
        (await cast.Do(signIn)).ShouldBe(Outcome.Done);
        return signIn.SessionId;
    }
}
