using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Inviting;

public sealed class InvitingTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task A_main_client_gets_a_link_of_their_own_by_mail()
    {
        (await Invite("Anna", "Anna@Example.com", "Enjoy <b>your</b> photos!\n:-)")).ShouldBe(Outcome.Done);

        var grant = _studio.Kept.Grants[^1];
        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        var link = $"https://photos.example/g/{_studio.Gallery.Slug}/k/{grant.TokenCipher["protected:".Length..]}";
        (mail.ToAddress, mail.ToName, mail.Subject, mail.ReplyTo).ShouldBe(("Anna@Example.com", "Anna", "Anna & Ben: your photos are ready", null));
        mail.Text.Split('\n').ShouldContain(link);
        mail.Text.ShouldContain("Enjoy <b>your</b> photos!");
        mail.Text.ShouldContain("Lumen Studio");
        mail.Html.ShouldNotBeNull().ShouldContain($"href=\"{link}\"");
        mail.Html.ShouldContain("Enjoy &lt;b&gt;your&lt;/b&gt; photos!");
        mail.Html.ShouldContain("Anna &amp; Ben");
        _studio.Only<VisitorInvited>().Visitor.ShouldBe(new VisitorFact(grant.VisitorId!.Value, VisitorType.MainClient, "Anna", "Anna@Example.com"));
    }

    [Fact]
    public async Task The_same_address_again_is_the_same_person_with_the_same_link()
    {
        await Invite("Anna", "anna@example.com");
        await Invite(null, "ANNA@example.com");

        _studio.Kept.Grants.Count.ShouldBe(2);
        _studio.Kept.Visitors.ShouldHaveSingleItem().Name.ShouldBe("Anna");
        _studio.Told.Mails[0].Text.ShouldBe(_studio.Told.Mails[1].Text);
    }

    [Fact]
    public async Task After_a_withdrawal_the_same_person_gets_another_link_and_the_old_one_stays_dead()
    {
        await Invite("Anna", "anna@example.com");
        var grant = _studio.Kept.Grants[^1];
        var before = grant.TokenHash;
        (await Withdraw(grant.Id)).ShouldBe(Outcome.Done);
        await Invite("Anna", "anna@example.com");

        grant.TokenHash.ShouldNotBe(before);
        grant.LetsIn(_studio.Gallery.Id, grant.VisitorId!.Value).ShouldBeTrue();
        _studio.Kept.Visitors.Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_link_is_sent_to_a_gallery_that_has_expired()
    {
        var studio = new Studio(GalleryPhase.Expired);

        (await Studio.Do(Inviting(studio), new InvitePerson(studio.Gallery.Id, Guid.CreateVersion7(), null, "anna@example.com", null)))
            .Reason.ShouldBe("The gallery has expired. Choose a later expiration date first, so that the link works.");

        studio.Told.Mails.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Draft")]
    [InlineData("Offline")]
    public async Task An_invitation_to_a_gallery_that_is_not_online_waits_until_it_is(string phase)
    {
        var studio = new Studio(Enum.Parse<GalleryPhase>(phase));
        foreach (var message in (string[])["First words", "Last words"])
            (await Studio.Do(Inviting(studio), new InvitePerson(studio.Gallery.Id, Guid.CreateVersion7(), "Anna", "anna@example.com", message))).ShouldBe(Outcome.Done);
        (await Studio.Do(Inviting(studio), new InvitePerson(studio.Gallery.Id, Guid.CreateVersion7(), "Ben", "ben@example.com", null))).ShouldBe(Outcome.Done);
        studio.Kept.Grants[^1].Withdraw(Cast.Now);
        (await SendWaiting(studio)).ShouldBe(Outcome.Done);
        studio.Told.Mails.ShouldBeEmpty();

        studio.Gallery.BringOnline(hasAssets: true, Cast.Moment).Succeeded.ShouldBeTrue();
        foreach (var _ in Enumerable.Range(0, 2))
            (await SendWaiting(studio)).ShouldBe(Outcome.Done);

        var mail = studio.Told.Mails.ShouldHaveSingleItem();
        mail.ToAddress.ShouldBe("anna@example.com");
        mail.Text.ShouldContain("Last words");
    }

    [Fact]
    public async Task An_invitation_whose_link_can_no_longer_be_read_goes_out_with_a_new_one()
    {
        var studio = new Studio(GalleryPhase.Draft);
        var anna = Cast.Anna(studio.Gallery.Id, Guid.CreateVersion7());
        studio.Invited(anna);
        var grant = studio.Kept.Grants[^1];
        grant.Renew(new LinkSecret("hash", "unreadable"));
        grant.Wait("Hello", Cast.Now);

        studio.Gallery.BringOnline(hasAssets: true, Cast.Moment).Succeeded.ShouldBeTrue();
        (await SendWaiting(studio)).ShouldBe(Outcome.Done);

        studio.Told.Mails.ShouldHaveSingleItem().Text.ShouldContain($"/k/{grant.TokenCipher["protected:".Length..]}");
    }

    [Theory]
    [InlineData("anna")]
    [InlineData("Anna <anna@example.com>")]
    [InlineData("anna@localhost")]
    [InlineData("anna@example.com\nBcc: everybody@example.com")]
    [InlineData("")]
    public async Task An_address_that_can_not_be_written_to_is_refused(string email) =>
        (await Invite("Anna", email)).ShouldBe(Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", "Email"));

    [Fact]
    public async Task A_withdrawn_public_link_lets_nobody_in_until_there_is_a_new_one_and_then_by_that_alone()
    {
        var guest = _studio.Guest();
        var visit = Viewer.Visitor(guest.VisitorId!.Value, guest.GrantId!.Value, _studio.PublicLink.Issue);

        (await Withdraw(_studio.PublicLink.Id)).ShouldBe(Outcome.Done);
        (await Ask(visit)).ShouldBe(Verdict.Unknown);
        (await Studio.Do(new RenewGrantHandler(_studio.Kept, _studio.Neighbours), new RenewGrant(_studio.Gallery.Id, _studio.PublicLink.Id))).ShouldBe(Outcome.Done);

        (await Ask(visit)).ShouldBe(Verdict.Unknown);
        (await Ask(Viewer.Visitor(guest.VisitorId.Value, guest.GrantId.Value, _studio.PublicLink.Issue))).ShouldBe(Verdict.Allowed);
    }

    [Fact]
    public async Task What_is_not_there_can_not_be_withdrawn() => (await Withdraw(Guid.CreateVersion7())).Reason.ShouldBe("That link does not exist.");

    [Fact]
    public async Task Everybody_who_opens_an_invite_link_is_a_visitor_of_their_own_and_of_its_type()
    {
        var grantId = Guid.CreateVersion7();
        (await Make(grantId, VisitorType.Vendor, LinkRule.Open with { Note = " Florist " })).ShouldBe(Outcome.Done);

        (await Enter(grantId, Guid.CreateVersion7())).ShouldBe(Outcome.Done);
        (await Enter(grantId, Guid.CreateVersion7())).ShouldBe(Outcome.Done);

        _studio.Kept.Visitors.Select(visitor => visitor.Type).ShouldBe([VisitorType.Vendor, VisitorType.Vendor]);
        _studio.Kept.Grants.Single(grant => grant.Id == grantId).ShouldSatisfyAllConditions(
            grant => grant.IsPublic.ShouldBeFalse(), grant => grant.Note.ShouldBe("Florist"));
    }

    [Fact]
    public async Task An_invite_link_is_not_for_guests() =>
        (await Make(Guid.CreateVersion7(), VisitorType.Guest, LinkRule.Open)).ShouldBe(Outcome.Refused("Please choose one of the types offered.", "Type"));

    [Fact]
    public async Task A_link_shows_scenes_that_are_there()
    {
        (await Make(Guid.CreateVersion7(), VisitorType.Vendor, LinkRule.Open with { Scenes = [] })).Field.ShouldBe("Scenes");
        (await Make(Guid.CreateVersion7(), VisitorType.Vendor, LinkRule.Open with { Scenes = [Guid.CreateVersion7()] })).Reason
            .ShouldBe("One of these scenes is no longer there. Please choose again.");
        (await Make(Guid.CreateVersion7(), VisitorType.Vendor, LinkRule.Open with { ExpiresOn = new DateOnly(2026, 11, 22) })).Field.ShouldBe("ExpiresOn");
    }

    [Fact]
    public async Task Who_is_invited_again_as_another_type_comes_as_that_from_now_on()
    {
        (await Invite("Anna", "anna@example.com")).ShouldBe(Outcome.Done);
        (await Studio.Do(Inviting(_studio), new InvitePerson(_studio.Gallery.Id, Guid.CreateVersion7(), null, "anna@example.com", null) { Type = VisitorType.Vendor }))
            .ShouldBe(Outcome.Done);

        var grant = _studio.Kept.Grants.Single(grant => grant.VisitorId is not null);
        (grant.Type, _studio.Kept.Visitors.ShouldHaveSingleItem().Type).ShouldBe((VisitorType.Vendor, VisitorType.Vendor));
    }

    [Fact]
    public async Task How_a_link_was_opened_is_kept_for_the_latest_times()
    {
        for (var number = 0; number < Opening.Most + 5; number++)
        {
            _studio.Clock.Advance(TimeSpan.FromMinutes(1));
            await Studio.Do(new EnterGalleryHandler(_studio.Kept, _studio.ShareNews, _studio.Clock), new EnterGallery(
                _studio.Gallery.Id, _studio.PublicLink.Id, Guid.CreateVersion7(), $"Device {number}", "203.0.113.0/24"));
        }

        _studio.Kept.Openings.Count.ShouldBe(Opening.Most);
        _studio.Kept.Openings.Select(opening => opening.Device).ShouldContain($"Device {Opening.Most + 4}");
        _studio.Kept.Openings.Select(opening => opening.Device).ShouldNotContain("Device 4");
    }

    [Fact]
    public async Task Who_comes_by_the_public_link_becomes_a_guest_once()
    {
        var visitorId = Guid.CreateVersion7();

        (await Enter(_studio.PublicLink.Id, visitorId)).ShouldBe(Outcome.Done);
        (await Enter(_studio.PublicLink.Id, visitorId)).ShouldBe(Outcome.Done);

        _studio.Kept.Visitors.ShouldHaveSingleItem().Fact.ShouldBe(new VisitorFact(visitorId, VisitorType.Guest, null, null));
        _studio.PublicLink.LastOpenedAt.ShouldBe(Cast.Now);
    }

    [Fact]
    public async Task Nobody_enters_as_somebody_else()
    {
        var anna = _studio.MainClient();

        (await Enter(anna.GrantId!.Value, anna.VisitorId!.Value)).ShouldBe(Outcome.Done);
        (await Enter(anna.GrantId!.Value, Guid.CreateVersion7())).Reason.ShouldBe("This link does not work.");
        (await Enter(_studio.PublicLink.Id, anna.VisitorId!.Value)).Reason.ShouldBe("This link does not work.");
        (await Enter(Guid.CreateVersion7(), Guid.CreateVersion7())).Reason.ShouldBe("This link does not work.");
    }

    private static Task<Outcome> SendWaiting(Studio studio) =>
        Studio.Do(new SendWaitingInvitationsHandler(studio.Invitations, studio.Kept, studio.Neighbours, studio.Clock), new SendWaitingInvitations());

    private static InvitePersonHandler Inviting(Studio studio) =>
        new(studio.Invitations, studio.Rules, studio.Kept, studio.Neighbours, studio.Told, studio.Clock);

    private Task<Outcome> Make(Guid grantId, VisitorType type, LinkRule rule) => Studio.Do(
        new MakeInviteLinkHandler(_studio.Kept, _studio.Rules, _studio.Kept, _studio.Neighbours, _studio.Clock),
        new MakeInviteLink(_studio.Gallery.Id, grantId, type, rule));

    private async Task<Verdict> Ask(Viewer viewer) => (await _studio.Reception.Ask(_studio.Gallery.Id, viewer, Purpose.Page, CancellationToken.None)).Verdict;

    private Task<Outcome> Invite(string? name, string email, string? message = null) => Studio.Do(
        Inviting(_studio),
        new InvitePerson(_studio.Gallery.Id, Guid.CreateVersion7(), name, email, message));

    private Task<Outcome> Withdraw(Guid grantId) =>
        Studio.Do(new WithdrawGrantHandler(_studio.Kept, _studio.Clock), new WithdrawGrant(_studio.Gallery.Id, grantId));

    private Task<Outcome> Enter(Guid grantId, Guid visitorId) =>
        Studio.Do(new EnterGalleryHandler(_studio.Kept, _studio.ShareNews, _studio.Clock), new EnterGallery(_studio.Gallery.Id, grantId, visitorId));
}
