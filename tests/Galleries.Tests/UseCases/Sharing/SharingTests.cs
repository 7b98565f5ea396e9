using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Sharing;

/// <summary>Every visitor shares what they see, and never more than that.</summary>
public sealed class SharingTests
{
    private readonly Studio _studio = new();
    private readonly Viewer _anna;
    private readonly Guid _grantId = Guid.CreateVersion7();
    private readonly Asset _kiss;
    private readonly Asset _cake;
    private readonly Asset _dance;

    public SharingTests()
    {
        _anna = _studio.MainClient();
        (_kiss, _cake, _dance) = (_studio.Photo("1-kiss.jpg"), _studio.Photo("2-cake.jpg"), _studio.Photo("3-dance.jpg"));
    }

    private Grant Made => GrantOf(_grantId);

    [Fact]
    public async Task Who_comes_by_a_share_of_photos_sees_these_alone_in_every_way_there_is_to_look()
    {
        (await Share(_anna, [_dance.Id, _kiss.Id, _dance.Id])).ShouldBe(Outcome.Done);
        Made.Assets.ShouldBe([_dance.Id, _kiss.Id], "in the order chosen, each once");

        var friend = await Enter(_grantId);
        foreach (var purpose in new[] { Purpose.Page, Purpose.Picture, Purpose.Favorite, Purpose.View, Purpose.Buy, Purpose.Original, Purpose.Archive })
        {
            var reply = await Ask(friend, purpose);
            (reply.Verdict, Shown(reply.Seen), Shown(reply.Taken), reply.IsNarrowed).ShouldBe((Verdict.Allowed, "kiss dance", "kiss dance", true), $"{purpose}");
        }
    }

    [Fact]
    public async Task The_studio_hears_who_shared_what_and_how()
    {
        await Share(_anna, [_cake.Id], ShareWay.QrCode);
        var told = _studio.Only<ItemsShared>();
        (told.Visitor.VisitorId, told.Way, told.ShareId).ShouldBe((_anna.VisitorId!.Value, ShareWay.QrCode, _grantId));
        told.AssetIds.ShouldBe([_cake.Id]);
    }

    [Fact]
    public async Task What_another_program_takes_is_shared_as_soon_as_it_was_handed_over_and_once()
    {
        await Share(_anna, [_cake.Id], ShareWay.Mobile);
        _studio.Told.Told.OfType<ItemsShared>().ShouldBeEmpty("the phone's sheet is open, and may be closed again");
        Made.IsUnsent.ShouldBeTrue();

        (await Sent(_studio.Guest())).Reason.ShouldBe("That link is not one of yours.");
        (await Sent(_anna)).ShouldBe(Outcome.Done);
        (await Sent(_anna)).ShouldBe(Outcome.Done);
        await Enter(_grantId);
        var told = _studio.Only<ItemsShared>();
        (told.Way, told.ShareId, told.Visitor.VisitorId).ShouldBe((ShareWay.Mobile, _grantId, _anna.VisitorId!.Value));
        told.AssetIds.ShouldBe([_cake.Id]);
    }

    [Fact]
    public async Task Whoever_comes_by_a_link_was_sent_it()
    {
        await Share(_anna, [_cake.Id], ShareWay.Mobile);
        await Enter(_grantId);
        await Enter(_grantId);

        Made.IsUnsent.ShouldBeFalse();
        _studio.Only<ItemsShared>().AssetIds.ShouldBe([_cake.Id]);
    }

    [Fact]
    public async Task A_share_of_the_whole_gallery_grows_with_it_and_tells_what_it_showed_when_it_was_made()
    {
        await Share(_anna, null);
        _studio.Only<ItemsShared>().AssetIds.Count.ShouldBe(3);

        var late = _studio.Photo("4-late.jpg");
        (await Ask(await Enter(_grantId))).Seen.Shows(late).ShouldBeTrue();
    }

    [Fact]
    public async Task Main_clients_share_with_whom_they_invite_and_everybody_else_with_guests()
    {
        await Share(_anna, null);
        Made.Type.ShouldBe(VisitorType.ClientInvited);

        var guests = Guid.CreateVersion7();
        (await Share(_studio.Guest(), null, grantId: guests)).ShouldBe(Outcome.Done);
        GrantOf(guests).Type.ShouldBe(VisitorType.Guest);
        GrantOf(guests).IsPublic.ShouldBeFalse();
    }

    [Fact]
    public async Task A_share_of_a_share_shows_what_both_show_until_that_would_go_on_for_ever()
    {
        await Share(_anna, [_kiss.Id, _cake.Id]);
        var (friend, further) = (await Enter(_grantId), Guid.CreateVersion7());
        (await Share(friend, [_cake.Id, _dance.Id], grantId: further)).ShouldBe(Outcome.Done);
        GrantOf(further).Assets.ShouldBe([_cake.Id]);
        Made.Share([_kiss.Id], ShareWay.Link, null);
        Shown((await Ask(await Enter(further))).Seen).ShouldBe("");

        Made.Share(null, ShareWay.Link, null);
        var last = await Enter(further);
        var third = Guid.CreateVersion7();
        (await Share(last, null, grantId: third)).ShouldBe(Outcome.Done);
        (await Share(await Enter(third), null, grantId: Guid.CreateVersion7())).Reason.ShouldBe(
            "This was shared with you, and can't be shared further from here. You can pass on the very link you came by.");
    }

    [Fact]
    public async Task What_is_hidden_is_neither_shared_nor_shown_by_a_share_that_was_made_before()
    {
        await Share(_anna, [_kiss.Id, _cake.Id]);
        _kiss.Hide(Cast.Now);

        Shown((await Ask(await Enter(_grantId))).Seen).ShouldBe("cake");
        (await Share(_anna, [_kiss.Id], grantId: Guid.CreateVersion7())).Reason.ShouldBe("There is no photo to share among these. Photos that are hidden from others can't be shared.");
    }

    [Fact]
    public async Task A_share_ends_narrows_and_pauses_with_its_makers_link_and_the_switch()
    {
        await Share(_anna, [_kiss.Id]);
        var (friend, own) = (await Enter(_grantId), GrantOf(_anna.GrantId!.Value));

        own.Rule(new GrantRule([], null, null), null);
        Shown((await Ask(friend)).Seen).ShouldBe("");
        own.Rule(new GrantRule(null, SizeSet.None, null), null);
        (await Ask(friend, Purpose.Original)).Verdict.ShouldBe(Verdict.DownloadsOff);
        own.Rule(new GrantRule(null, null, new DateOnly(2026, 11, 22)), null);
        (await Ask(friend)).Verdict.ShouldBe(Verdict.LinkExpired);
        own.Rule(GrantRule.Open, null);

        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { ShareEnabled = false };
        (await Ask(friend)).Verdict.ShouldBe(Verdict.SharingPaused);
        (await Share(_anna, null, grantId: Guid.CreateVersion7())).Reason.ShouldBe("Sharing is switched off for this gallery at the moment.");
        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { ShareEnabled = true };
        (await Ask(friend)).Verdict.ShouldBe(Verdict.Allowed);

        own.Withdraw(Cast.Now);
        (await Ask(friend)).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Fact]
    public async Task Vendors_share_nothing_and_the_studio_has_links_of_its_own()
    {
        var florist = Grant.Shared(Guid.CreateVersion7(), _studio.Gallery.Id, VisitorType.Vendor, Cast.Secret(), Cast.Now);
        _studio.Kept.Grants.Add(florist);
        (await Share(await Enter(florist.Id), null)).Reason.ShouldBe("The terms of use hold for you alone, so what you see is not yours to share. Please ask the photographer.");
        (await Share(Viewer.Studio, null)).Succeeded.ShouldBeFalse();
        _studio.Told.Told.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_comes_around_a_code_by_a_share()
    {
        _studio.PublicLink.GuardBy("protected:1234");
        var guest = _studio.Guest();
        await Share(guest, [_kiss.Id]);

        Made.CodeInForce.ShouldBe("protected:1234");
        _studio.PublicLink.GuardBy(null);
        Made.CodeInForce.ShouldBeNull();
    }

    [Fact]
    public async Task A_mail_goes_to_everybody_once_in_the_name_of_who_shares()
    {
        (await Mail(_anna, new ShareMail("olga@example.com, jim@example.com; OLGA@example.com", null, "Look!"), [_kiss.Id, _cake.Id])).ShouldBe(Outcome.Done);

        _studio.Told.Mails.Select(mail => mail.ToAddress).ShouldBe(["olga@example.com", "jim@example.com"]);
        var mail = _studio.Told.Mails[0];
        (mail.Subject, mail.ReplyTo).ShouldBe(("Anna shares photos with you: Anna & Ben", "anna@example.com"));
        mail.Text.ShouldContain("Look!");
        mail.Text.ShouldContain("Number of photos: 2");
        mail.Pictures.Select(picture => SharedPicture.Read(picture.Key)).ShouldBe(
            [new SharedPicture(_studio.Gallery.Id, _grantId, VisitorType.ClientInvited, _kiss.Id), new SharedPicture(_studio.Gallery.Id, _grantId, VisitorType.ClientInvited, _cake.Id)]);
        SharedPicture.Read("another-key").ShouldBeNull();
        mail.Text.ShouldContain($"/g/{_studio.Gallery.Slug}/k/");
        Made.Way.ShouldBe(ShareWay.Email);
    }

    [Theory]
    [InlineData("", null, "To")]
    [InlineData("olga", null, "To")]
    [InlineData("a@x.com b@x.com c@x.com d@x.com e@x.com f@x.com g@x.com h@x.com i@x.com j@x.com k@x.com", "Jo", "To")]
    [InlineData("olga@example.com", null, "Name")]
    [InlineData("olga@example.com", "Jo\nBcc: x", "Name")]
    public async Task A_mail_says_from_whom_and_where_to(string to, string? name, string field)
    {
        (await Mail(_studio.Guest(), new ShareMail(to, name, null), null)).Field.ShouldBe(field);
        _studio.Told.Mails.ShouldBeEmpty();
        _studio.Kept.Grants.ShouldNotContain(grant => grant.Id == _grantId);
    }

    [Fact]
    public async Task A_gallery_is_no_place_to_send_the_whole_town_mails_from()
    {
        for (var number = 0; number < 10; number++)
            (await Mail(_anna, new ShareMail("olga@example.com", null, null), null, Guid.CreateVersion7())).ShouldBe(Outcome.Done);
        (await Mail(_anna, new ShareMail("olga@example.com", null, null), null)).Reason.ShouldBe("At most 10 mails can be sent in a day. Please copy the link and send it yourself.");

        for (var number = 0; number < 90; number++)
            (await Mail(_studio.Guest(), new ShareMail("olga@example.com", "Jo", null), null, Guid.CreateVersion7())).ShouldBe(Outcome.Done);
        (await Mail(_studio.Guest(), new ShareMail("olga@example.com", "Jo", null), null)).Reason.ShouldBe("Too many mails have gone out from this gallery today. Please copy the link and send it yourself.");
        (await Share(_studio.Guest(), null)).ShouldBe(Outcome.Done, "a link is no mail");
    }

    [Fact]
    public async Task How_often_a_share_was_opened_is_counted()
    {
        await Share(_anna, null);
        await Enter(_grantId);
        await Enter(_grantId);

        Made.TimesOpened.ShouldBe(2);
        _studio.PublicLink.Open(Cast.Now);
        _studio.PublicLink.TimesOpened.ShouldBe(0);
    }

    private Grant GrantOf(Guid id) => _studio.Kept.Grants.Single(grant => grant.Id == id);

    private string Shown(Sight sight) => string.Join(' ', new[] { (_kiss, "kiss"), (_cake, "cake"), (_dance, "dance") }.Where(one => sight.Shows(one.Item1)).Select(one => one.Item2));

    private Task<Reply> Ask(Viewer viewer, Purpose purpose = Purpose.Page) => _studio.Reception.Ask(_studio.Gallery.Id, viewer, purpose, CancellationToken.None);

    private async Task<Viewer> Enter(Guid grantId)
    {
        var visitorId = Guid.CreateVersion7();
        (await Studio.Do(new EnterGalleryHandler(_studio.Kept, _studio.ShareNews, _studio.Clock), new EnterGallery(_studio.Gallery.Id, grantId, visitorId))).ShouldBe(Outcome.Done);
        return Viewer.Visitor(visitorId, grantId);
    }

    private Task<Outcome> Share(Viewer viewer, IReadOnlyList<Guid>? assetIds, ShareWay way = ShareWay.Link, Guid? grantId = null) =>
        Do(new ShareItems(_studio.Gallery.Id, viewer, grantId ?? _grantId, assetIds, way));

    private Task<Outcome> Sent(Viewer viewer) =>
        Studio.Do(new NoteShareSentHandler(_studio.Reception, _studio.Kept, _studio.ShareNews), new NoteShareSent(_studio.Gallery.Id, viewer, _grantId));

    private Task<Outcome> Mail(Viewer viewer, ShareMail mail, IReadOnlyList<Guid>? assetIds, Guid? grantId = null) =>
        Do(new ShareItems(_studio.Gallery.Id, viewer, grantId ?? _grantId, assetIds, ShareWay.Email) { Mail = mail });

    private Task<Outcome> Do(ShareItems command) => Studio.Do(
        new ShareItemsHandler(
            _studio.Reception, _studio.Kept, _studio.Kept, _studio.Kept, new ShareLetters(_studio.Kept, _studio.Letters, _studio.Neighbours, _studio.Neighbours), _studio.Neighbours, _studio.Told), command);
}
