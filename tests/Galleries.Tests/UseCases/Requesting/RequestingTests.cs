using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Requesting;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Requesting;

public sealed class RequestingTests
{
    private readonly Studio _studio = new();

    public RequestingTests() => Judge(RequestRule.Studio);

    private AccessRequest Only => _studio.Kept.Requests.ShouldHaveSingleItem();

    [Fact]
    public async Task The_studio_hears_of_a_request_and_approval_mails_a_personal_link()
    {
        (await Ask("Olga", "Olga@Example.com", "I am the aunt.")).ShouldBe(Outcome.Done);
        var told = _studio.Told.Mails.ShouldHaveSingleItem();
        (told.ToAddress, told.Subject).ShouldBe(("hello@lumen.example", "Anna & Ben: Olga asks to be let in"));
        told.Text.ShouldContain("I am the aunt.");
        told.Text.ShouldContain($"https://photos.example/studio/galleries/{_studio.Gallery.Id}/visitors");

        (await Approve(Viewer.Studio)).ShouldBe(Outcome.Done);

        var grant = _studio.Kept.Grants.Single(grant => grant.Email == "olga@example.com");
        (grant.Type, grant.IsShared).ShouldBe((VisitorType.PhotographerInvited, false));
        var mail = _studio.Told.Mails[^1];
        (mail.ToAddress, mail.Subject).ShouldBe(("Olga@Example.com", "Anna & Ben: your link"));
        mail.Text.ShouldContain($"/k/{grant.TokenCipher["protected:".Length..]}");
        (await Approve(Viewer.Studio)).Reason.ShouldBe("This request has been answered already.");
    }

    [Fact]
    public async Task Main_clients_are_asked_and_answer_where_the_settings_let_them()
    {
        var anna = _studio.MainClient();
        await Ask("Olga", "olga@example.com");
        (await Approve(anna)).Reason.ShouldBe("The photographer answers requests for this gallery.");
        _studio.Told.Mails.Select(mail => mail.ToAddress).ShouldBe(["hello@lumen.example"]);

        Judge(RequestRule.MainClients);
        (await Ask("Otto", "otto@example.com")).ShouldBe(Outcome.Done);
        _studio.Told.Mails.Skip(1).Select(mail => mail.ToAddress).ShouldBe(["hello@lumen.example", "anna@example.com"]);
        _studio.Told.Mails[^1].Text.ShouldContain($"https://photos.example/g/{_studio.Gallery.Slug}/k/", Case.Sensitive, "a main client goes by their own link");
        (await Approve(_studio.Guest())).Reason.ShouldBe("Only main clients can invite others to this gallery.");
        (await Approve(anna, "otto@example.com")).ShouldBe(Outcome.Done);

        var grant = _studio.Kept.Grants.Single(grant => grant.Email == "otto@example.com");
        (grant.Type, grant.MakerId).ShouldBe((VisitorType.ClientInvited, anna.VisitorId), "no farther than the one who approved");
    }

    [Fact]
    public async Task Who_has_a_link_gets_it_once_more_and_nobody_is_asked()
    {
        var anna = _studio.MainClient();
        _studio.Kept.Grants.Single(grant => grant.Id == anna.GrantId).Renew(_studio.Neighbours.NewLink());

        (await Ask("Whoever", "ANNA@example.com")).ShouldBe(await Ask("Stranger", "stranger@example.com"), "both hear the same");
        _studio.Told.Mails[0].ToAddress.ShouldBe("anna@example.com");
        await Ask("Whoever", "anna@example.com");

        _studio.Told.Mails.Count(mail => mail.ToAddress == "anna@example.com").ShouldBe(1, "not twice within minutes");
        Only.Email.ShouldBe("stranger@example.com");
    }

    [Fact]
    public async Task Asking_again_changes_the_words_and_sends_no_more_mails()
    {
        await Ask("Olga", "olga@example.com", "Please!");
        await Ask("Aunt Olga", "olga@example.com", "It is me.");

        (Only.Name, Only.Message).ShouldBe(("Aunt Olga", "It is me."));
        _studio.Told.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_was_declined_is_not_told_and_can_ask_again_after_a_month()
    {
        await Ask("Olga", "olga@example.com");
        (await Studio.Do(new DeclineRequestHandler(Desk), new DeclineRequest(_studio.Gallery.Id, Viewer.Studio, Only.Id))).ShouldBe(Outcome.Done);

        (await Ask("Olga", "olga@example.com")).ShouldBe(Outcome.Done);
        (Only.State, _studio.Told.Mails.Count).ShouldBe((RequestState.Declined, 1));
        _studio.Clock.Advance(AccessRequest.DeclineTime);
        await Ask("Olga", "olga@example.com");
        (Only.State, _studio.Told.Mails.Count).ShouldBe((RequestState.Open, 2));
    }

    [Fact]
    public async Task A_link_that_the_studio_withdrew_only_the_studio_revives()
    {
        var anna = _studio.MainClient();
        Judge(RequestRule.MainClients);
        await Ask("Olga", "olga@example.com");
        await Approve(anna);
        var grant = _studio.Kept.Grants.Single(grant => grant.Email == "olga@example.com");
        await Studio.Do(new WithdrawGrantHandler(_studio.Kept, _studio.Clock), new WithdrawGrant(_studio.Gallery.Id, grant.Id));

        await Ask("Olga", "olga@example.com");
        (await Approve(anna)).Reason.ShouldBe("This address had a link that is not yours to renew. Please ask the photographer.");
        (await Approve(Viewer.Studio)).ShouldBe(Outcome.Done);
        (grant.WithdrawnAt, grant.IsShared, grant.Type).ShouldBe((null, false, VisitorType.PhotographerInvited));
    }

    [Fact]
    public async Task A_gallery_that_takes_no_requests_says_so()
    {
        Judge(RequestRule.Nobody);
        (await Ask("Olga", "olga@example.com")).Reason.ShouldBe("This gallery takes no requests at the moment.");
        Judge(RequestRule.Studio);
        _studio.Gallery.TakeOffline(Cast.Moment).ShouldBe(Outcome.Done);
        (await Ask("Olga", "olga@example.com")).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task A_flood_of_requests_neither_fills_the_mailbox_nor_the_list()
    {
        for (var number = 0; number < 130; number++)
            (await Ask("Bot", $"bot{number}@example.com")).ShouldBe(Outcome.Done);

        (_studio.Told.Mails.Count, _studio.Kept.Requests.Count).ShouldBe((20, 100));
    }

    [Theory]
    [InlineData("", "olga@example.com", "Name")]
    [InlineData("Olga\n", "not an address", "Email")]
    public async Task A_request_says_who_and_where(string name, string email, string field) => (await Ask(name, email)).Field.ShouldBe(field);

    private void Judge(RequestRule rule) => _studio.Neighbours.Rules = _studio.Neighbours.Rules with { Door = DoorRules.Open with { Requests = rule } };

    private RequestDesk Desk => new(_studio.Reception, _studio.Kept);

    private RequestLetters Letters => new(_studio.Card, _studio.Letters, _studio.Neighbours, _studio.Neighbours);

    private Task<Outcome> Ask(string name, string email, string? message = null) => Studio.Do(
        new AskForAccessHandler(_studio.Kept, _studio.Kept, _studio.Kept, _studio.Terms, _studio.Card, Letters, _studio.Clock),
        new AskForAccess(_studio.Gallery.Id, name, email, message));

    private Task<Outcome> Approve(Viewer viewer, string email = "olga@example.com") => Studio.Do(
        new ApproveRequestHandler(Desk, _studio.Invitations, _studio.Kept, new PersonalLinks(_studio.Kept, _studio.Neighbours), Letters, _studio.Told),
        new ApproveRequest(_studio.Gallery.Id, viewer, _studio.Kept.Requests.Single(request => request.Email == email).Id));
}
