using System.Text.RegularExpressions;
using BuildingBlocks;
using BuildingBlocks.Security;
using Galleries.Domain;
using Galleries.UseCases.Proving;

namespace Galleries.Tests.UseCases.Proving;

/// <summary>Whoever opens the link in a mail reads the mailbox.</summary>
public sealed class ProvingTests
{
    private readonly Studio _studio = new();
    private readonly Grant _annas;

    public ProvingTests()
    {
        var anna = _studio.MainClient();
        _annas = _studio.Kept.Grants.Single(grant => grant.Id == anna.GrantId);
    }

    [Fact]
    public async Task Whether_an_address_is_known_nobody_hears_and_only_a_known_one_gets_a_mail()
    {
        (await Ask("stranger@example.com")).ShouldBe(Outcome.Done);
        _studio.Told.Mails.ShouldBeEmpty();
        (await Ask(" ANNA@Example.com ")).ShouldBe(Outcome.Done);

        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        (mail.ToAddress, mail.GalleryId).ShouldBe(("anna@example.com", null));
        Pass.TokenHash.ShouldBe(SecretToken.Hash(TokenIn(mail.Text)), "only the hash is kept");
    }

    [Fact]
    public async Task Who_has_no_link_that_works_gets_no_mail()
    {
        _annas.Withdraw(Cast.Now);

        (await Ask("anna@example.com")).ShouldBe(Outcome.Done);
        _studio.Told.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mailbox_is_not_flooded()
    {
        for (var number = 0; number < 10; number++)
            (await Ask("anna@example.com")).ShouldBe(Outcome.Done);
        _studio.Told.Mails.Count.ShouldBe(MailedPass.MostAnHour);

        (await AskForDevice()).ShouldBe(Outcome.Done, "each purpose has its own");
        await AskForDevice();
        await AskForDevice();
        (await AskForDevice()).Reason.ShouldBe("Several mails are on their way already. Please look into your mailbox, or try again in an hour.");
        _studio.Clock.Advance(TimeSpan.FromMinutes(61));
        (await AskForDevice()).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task A_link_works_once_and_not_for_long()
    {
        await Ask("anna@example.com");
        var first = TokenIn(_studio.Told.Mails[^1].Text);
        (await Redeem(first)).ShouldBe(Outcome.Done);
        (await Redeem(first)).Reason.ShouldBe("This link was used already, or its time is over.");

        await Ask("anna@example.com");
        _studio.Clock.Advance(MailedPass.Life);
        (await Redeem(TokenIn(_studio.Told.Mails[^1].Text))).Succeeded.ShouldBeFalse();
        (await Redeem("no-such-token")).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Old_passes_are_forgotten_with_the_next_one()
    {
        await Ask("anna@example.com");
        _studio.Clock.Advance(TimeSpan.FromDays(2));
        await Ask("anna@example.com");

        _studio.Kept.Passes.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_device_is_confirmed_by_whoever_the_link_belongs_to()
    {
        (await AskForDevice()).ShouldBe(Outcome.Done);

        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        (mail.ToAddress, mail.GalleryId).ShouldBe(("anna@example.com", _studio.Gallery.Id));
        mail.Text.ShouldContain($"https://photos.example/g/{_studio.Gallery.Slug}/device/");
        (Pass.GrantId, Pass.Issue).ShouldBe((_annas.Id, _annas.Issue));
        (await AskForDevice(_studio.PublicLink)).Reason.ShouldBe("This link does not work.");
        _annas.Withdraw(Cast.Now);
        (await AskForDevice()).Reason.ShouldBe("This link does not work.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("anna")]
    public async Task What_is_no_address_is_said_so(string email) => (await Ask(email)).Field.ShouldBe("Email");

    [Fact]
    public void No_request_tells_its_token_to_a_log()
    {
        new RedeemPass("secret").ToString().ShouldNotContain("secret");
        new FindMailbox("secret").ToString().ShouldNotContain("secret");
        new FindDevicePass("wedding", "secret").ToString().ShouldNotContain("secret");
    }

    [Fact]
    public async Task The_mail_speaks_the_language_of_whoever_asks()
    {
        await Studio.Do(new AskForGalleriesHandler(_studio.Kept, Post, _studio.Clock), new AskForGalleries("anna@example.com", "de"));
        await Studio.Do(new AskForDeviceHandler(_studio.Kept, _studio.Kept, Post, _studio.Clock), new AskForDevice(_studio.Gallery.Id, _annas.Id, "fr"));

        _studio.Told.Mails.Select(mail => mail.Subject).ShouldBe(["Lumen Studio: Ihre Galerien", "Anna & Ben : est-ce bien vous ?"]);
    }

    private MailedPass Pass => _studio.Kept.Passes.ShouldHaveSingleItem();

    private PassPost Post => new(_studio.Kept, _studio.Letters, _studio.Neighbours);

    private static string TokenIn(string text) => Regex.Match(text, "/([A-Za-z0-9_-]{22})\\s").Groups[1].Value;

    private Task<Outcome> Ask(string email) => Studio.Do(new AskForGalleriesHandler(_studio.Kept, Post, _studio.Clock), new AskForGalleries(email));

    private Task<Outcome> AskForDevice(Grant? grant = null) =>
        Studio.Do(new AskForDeviceHandler(_studio.Kept, _studio.Kept, Post, _studio.Clock), new AskForDevice(_studio.Gallery.Id, (grant ?? _annas).Id));

    private Task<Outcome> Redeem(string token) => Studio.Do(new RedeemPassHandler(_studio.Kept, _studio.Clock), new RedeemPass(token));
}
