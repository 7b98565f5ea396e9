using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Passing;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Passing;

/// <summary>Main clients let others in, never farther than they are in themselves.</summary>
public sealed class PassingTests
{
    private readonly Studio _studio = new();
    private readonly Viewer _anna;
    private readonly Guid _grantId = Guid.CreateVersion7();

    public PassingTests() => _anna = _studio.MainClient();

    private Grant Own => _studio.Kept.Grants.Single(grant => grant.Id == _anna.GrantId);

    private Grant Made => _studio.Kept.Grants.Single(grant => grant.Id == _grantId);

    [Fact]
    public async Task Who_is_invited_gets_a_link_of_their_own_in_the_name_of_the_main_client()
    {
        (await Invite("Olga", "olga@example.com", "See you soon!")).ShouldBe(Outcome.Done);

        (Made.Type, Made.MakerId, Made.IsPersonal).ShouldBe((VisitorType.ClientInvited, _anna.VisitorId, true));
        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        (mail.ToAddress, mail.Subject, mail.ReplyTo).ShouldBe(("olga@example.com", "Anna invites you: Anna & Ben", "anna@example.com"));
        mail.Text.ShouldContain("Anna invites you to look at the photos of Anna & Ben.");
        mail.Text.ShouldContain("See you soon!");
        _studio.Only<VisitorInvited>().Visitor.Email.ShouldBe("olga@example.com");
        (await Ask(Olga())).ShouldBe(Verdict.Allowed);
    }

    [Fact]
    public async Task Links_and_invitations_are_shares_of_all_that_they_show_and_the_same_link_again_is_none()
    {
        var (kiss, hidden) = (_studio.Photo("kiss.jpg"), _studio.Photo("secret.jpg"));
        hidden.Hide(Cast.Now);
        await MakeLink("Family");
        var link = _studio.Only<ItemsShared>();
        (link.ShareId, link.Visitor.VisitorId, link.Way).ShouldBe((_grantId, _anna.VisitorId!.Value, ShareWay.Link));
        link.AssetIds.ShouldBe([kiss.Id]);

        await Invite("Olga", "olga@example.com", grantId: Guid.CreateVersion7());
        _studio.Clock.Advance(TimeSpan.FromHours(1));
        (await Invite("Olga", "olga@example.com", grantId: Guid.CreateVersion7())).ShouldBe(Outcome.Done);
        _studio.Told.Told.OfType<ItemsShared>().Select(share => share.Way).ShouldBe([ShareWay.Link, ShareWay.Email]);
    }

    [Fact]
    public async Task Only_main_clients_invite_and_only_while_sharing_is_on()
    {
        (await Invite("Olga", "olga@example.com", viewer: _studio.Guest())).Reason.ShouldBe("Only main clients can invite others to this gallery.");
        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { ShareEnabled = false };
        (await Invite("Olga", "olga@example.com")).Reason.ShouldBe("Sharing is switched off for this gallery at the moment.");
        (await MakeLink("Family")).Reason.ShouldBe("Sharing is switched off for this gallery at the moment.");

        _studio.Told.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sharing_off_pauses_links_that_clients_made_and_no_others_and_on_again_revives_them()
    {
        await MakeLink("Family");
        var (friend, guest) = (await Enter(_grantId), _studio.Guest());

        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { ShareEnabled = false };
        (await Ask(friend)).ShouldBe(Verdict.SharingPaused);
        (await Ask(friend, Purpose.Original)).ShouldBe(Verdict.SharingPaused);
        (await Ask(_anna)).ShouldBe(Verdict.Allowed);
        (await Ask(guest)).ShouldBe(Verdict.Allowed);
        (await TakeBack(_anna)).ShouldBe(Outcome.Done, "also while sharing is off");

        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { ShareEnabled = true };
        (await Ask(friend)).ShouldBe(Verdict.Unknown, "as it was taken back");
        Made.Renew(Cast.Secret());
        (await Ask(friend)).ShouldBe(Verdict.Allowed);
    }

    [Fact]
    public async Task What_was_passed_on_never_reaches_farther_than_its_makers_link_does_now()
    {
        var (ceremony, party) = (Scene("Ceremony"), Scene("Party"));
        (await MakeLink("Family", LinkRule.Open with { Scenes = [ceremony, party], Sizes = [DownloadSize.Original, DownloadSize.WebSize] })).ShouldBe(Outcome.Done);
        var friend = await Enter(_grantId);
        _studio.Neighbours.Rules = GalleryRules.Initial with { FreeDownloads = 10 };

        Own.Rule(new GrantRule([party], SizeSet.WebSize, null), null);
        var narrowed = (await _studio.Reception.Ask(_studio.Gallery.Id, friend, Purpose.Page, CancellationToken.None)).Decision;
        narrowed.Quota.ShouldBe(10, "those they let in spend the same free downloads");
        (narrowed.Seen.ShowsScene(party), narrowed.Seen.ShowsScene(ceremony), narrowed.Offer.Sizes).ShouldSatisfyAllConditions(
            seen => seen.Item1.ShouldBeTrue(), seen => seen.Item2.ShouldBeFalse(), seen => seen.Item3.ShouldBe([DownloadSize.WebSize]));

        _studio.Gallery.ChangeScene(new Scene(party, "Party") { KeptFrom = [VisitorType.MainClient] }).ShouldBe(Outcome.Done);
        (await _studio.Reception.Ask(_studio.Gallery.Id, friend, Purpose.Page, CancellationToken.None)).Taken.ShowsScene(party)
            .ShouldBeFalse("their host may not download it either");
        _studio.Gallery.ChangeScene(new Scene(party, "Party") { HiddenFrom = [VisitorType.MainClient] }).ShouldBe(Outcome.Done);
        (await _studio.Reception.Ask(_studio.Gallery.Id, friend, Purpose.Page, CancellationToken.None)).Seen.ShowsScene(party)
            .ShouldBeFalse("their host does not see it either");

        Own.Rule(new GrantRule(null, null, new DateOnly(2026, 11, 22)), null);
        (await Ask(friend)).ShouldBe(Verdict.LinkExpired);
        Own.Rule(GrantRule.Open, null);
        Own.Withdraw(Cast.Now);
        (await Ask(friend)).ShouldBe(Verdict.Unknown);
        Own.Renew(Cast.Secret());
        (await Ask(friend)).ShouldBe(Verdict.Allowed);
    }

    [Fact]
    public void A_grant_found_without_its_makers_lets_nobody_in()
    {
        var maker = Cast.Anna(_studio.Gallery.Id, Own.Id);
        var grant = Grant.Shared(Guid.CreateVersion7(), _studio.Gallery.Id, VisitorType.ClientInvited, Cast.Secret(), Cast.Now).MadeBy(maker, Own);
        grant.LetsIn(_studio.Gallery.Id, Guid.CreateVersion7()).ShouldBeTrue();

        grant.StandOn(null);
        grant.LetsIn(_studio.Gallery.Id, Guid.CreateVersion7()).ShouldBeFalse();
        grant.StandOn(_studio.PublicLink);
        grant.LetsIn(_studio.Gallery.Id, Guid.CreateVersion7()).ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_main_client_does_not_see_or_have_they_can_not_pass_on()
    {
        var (ceremony, party) = (Scene("Ceremony"), Scene("Party"));
        Own.Rule(new GrantRule([party], null, new DateOnly(2026, 12, 1)), null);

        (await MakeLink("Family", LinkRule.Open with { Scenes = [ceremony] })).ShouldBe(Outcome.Refused("Please choose among the scenes that your own link shows.", "Scenes"));
        (await MakeLink("Family", LinkRule.Open with { ExpiresOn = new DateOnly(2026, 12, 2) })).Field.ShouldBe("ExpiresOn");
        (await MakeLink(" ")).Field.ShouldBe("Note");
        (await MakeLink("Family", LinkRule.Open with { Scenes = [party], ExpiresOn = new DateOnly(2026, 12, 1) })).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task The_same_address_again_gets_the_same_link_but_not_at_once()
    {
        await Invite("Olga", "olga@example.com");
        (await Invite("Olga", "OLGA@example.com")).Reason.ShouldBe("An invitation went to this address a moment ago. Please wait some minutes before you send another one.");

        _studio.Clock.Advance(TimeSpan.FromMinutes(10));
        (await Invite("Olga", "OLGA@example.com")).ShouldBe(Outcome.Done);
        _studio.Told.Mails[0].Text.ShouldBe(_studio.Told.Mails[1].Text);
        _studio.Kept.Visitors.Count(visitor => visitor.Type == VisitorType.ClientInvited).ShouldBe(1);
    }

    [Fact]
    public async Task Links_of_others_are_not_the_main_clients_to_change_or_to_take_back()
    {
        var ben = _studio.MainClient("ben@example.com");
        await MakeLink("Family");

        (await Invite("Ben", "ben@example.com")).ShouldBe(Outcome.Refused("This address has a link to the gallery already.", "Email"));
        (await TakeBack(ben)).Reason.ShouldBe("That link is not one of yours.");
        (await TakeBack(_anna, _studio.PublicLink.Id)).Reason.ShouldBe("That link is not one of yours.");
        (await TakeBack(_studio.Guest())).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_studio_withdrew_its_maker_can_not_send_again()
    {
        await Invite("Olga", "olga@example.com");
        _studio.Clock.Advance(TimeSpan.FromHours(1));
        (await Studio.Do(new WithdrawGrantHandler(_studio.Kept, _studio.Clock), new WithdrawGrant(_studio.Gallery.Id, _grantId))).ShouldBe(Outcome.Done);

        (await Invite("Olga", "olga@example.com")).Reason.ShouldBe("Your photographer has withdrawn the link of this address.");
        (await Ask(Olga())).ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public async Task What_the_studio_sends_itself_is_no_longer_the_main_clients()
    {
        await Invite("Olga", "olga@example.com");
        var again = new InvitePerson(_studio.Gallery.Id, Guid.CreateVersion7(), null, "olga@example.com", null) { Type = VisitorType.PhotographerInvited };
        (await Studio.Do(new InvitePersonHandler(_studio.Invitations, _studio.Rules, _studio.Kept, _studio.Neighbours, _studio.Told, _studio.Clock), again)).ShouldBe(Outcome.Done);

        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { ShareEnabled = false };
        Own.Withdraw(Cast.Now);
        (await Ask(Olga())).ShouldBe(Verdict.Allowed);
    }

    [Fact]
    public async Task Nobody_invites_the_whole_town_in_a_day()
    {
        for (var number = 0; number < 50; number++)
            (await Invite("Guest", $"guest{number}@example.com", grantId: Guid.CreateVersion7())).ShouldBe(Outcome.Done);

        (await Invite("Guest", "one.more@example.com")).Reason.ShouldBe("At most 50 invitations can be sent in a day. Please go on tomorrow.");
        _studio.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));
        (await Invite("Guest", "one.more@example.com")).ShouldBe(Outcome.Done);
    }

    [Theory]
    [InlineData("", "olga@example.com", "Name")]
    [InlineData("Olga\nBcc: x", "olga@example.com", "Name")]
    [InlineData("Olga", "olga", "Email")]
    public async Task An_invitation_says_who_and_where(string name, string email, string field) => (await Invite(name, email)).Field.ShouldBe(field);

    private Guid Scene(string name)
    {
        var id = Guid.CreateVersion7();
        _studio.Gallery.AddScene(id, name).ShouldBe(Outcome.Done);
        return id;
    }

    private Viewer Olga() => Viewer.Visitor(Made.VisitorId!.Value, _grantId);

    private async Task<Viewer> Enter(Guid grantId)
    {
        var visitorId = Guid.CreateVersion7();
        (await Studio.Do(new EnterGalleryHandler(_studio.Kept, _studio.ShareNews, _studio.Clock), new EnterGallery(_studio.Gallery.Id, grantId, visitorId))).ShouldBe(Outcome.Done);
        return Viewer.Visitor(visitorId, grantId);
    }

    private async Task<Verdict> Ask(Viewer viewer, Purpose purpose = Purpose.Page) =>
        (await _studio.Reception.Ask(_studio.Gallery.Id, viewer, purpose, CancellationToken.None)).Verdict;

    private PassDesk Desk => new(_studio.Reception, _studio.Kept, _studio.Rules);

    private Task<Outcome> Invite(string name, string email, string? message = null, Viewer? viewer = null, Guid? grantId = null) => Studio.Do(
        new PassToPersonHandler(
            Desk, _studio.Kept, new PersonalLinks(_studio.Kept, _studio.Neighbours), new PassLetters(_studio.Letters, _studio.Neighbours, _studio.Neighbours),
            _studio.Rules, _studio.ShareNews, _studio.Told),
        new PassToPerson(_studio.Gallery.Id, viewer ?? _anna, grantId ?? _grantId, name, email, message, LinkRule.Open));

    private Task<Outcome> MakeLink(string note, LinkRule? rule = null) => Studio.Do(
        new PassByLinkHandler(Desk, _studio.Kept, _studio.Rules, _studio.Neighbours, _studio.ShareNews),
        new PassByLink(_studio.Gallery.Id, _anna, _grantId, (rule ?? LinkRule.Open) with { Note = note }));

    private Task<Outcome> TakeBack(Viewer viewer, Guid? grantId = null) =>
        Studio.Do(new TakeBackHandler(_studio.Reception, _studio.Kept), new TakeBack(_studio.Gallery.Id, viewer, grantId ?? _grantId));
}
