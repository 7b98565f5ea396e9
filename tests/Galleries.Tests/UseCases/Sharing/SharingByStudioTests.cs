using BuildingBlocks;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.UseCases.Sharing;

/// <summary>The studio sends photos it chose, to be seen as guests see them.</summary>
public sealed class SharingByStudioTests
{
    private readonly Studio _studio = new();
    private readonly Guid _grantId = Guid.CreateVersion7();
    private readonly Asset _kiss;
    private readonly Asset _cake;
    private readonly Asset _dance;

    public SharingByStudioTests() => (_kiss, _cake, _dance) = (_studio.Photo("1-kiss.jpg"), _studio.Photo("2-cake.jpg"), _studio.Photo("3-dance.jpg"));

    private Grant Made => _studio.Kept.Grants.Single(grant => grant.Id == _grantId);

    [Fact]
    public async Task Who_comes_by_it_sees_these_photos_alone_as_a_guest()
    {
        (await Share([_dance.Id, _kiss.Id, _dance.Id])).ShouldBe(Outcome.Done);

        (Made.Type, Made.IsPublic, Made.IsShared, Made.Way).ShouldBe((VisitorType.Guest, false, false, ShareWay.Link));
        Made.Assets.ShouldBe([_dance.Id, _kiss.Id], "in the order chosen, each once");
        foreach (var purpose in new[] { Purpose.Page, Purpose.Picture, Purpose.Favorite, Purpose.View, Purpose.Buy, Purpose.Original, Purpose.Archive })
        {
            var reply = await Ask(purpose);
            (reply.Verdict, Shown(reply.Seen), Shown(reply.Taken)).ShouldBe((Verdict.Allowed, "kiss dance", "kiss dance"), $"{purpose}");
        }
    }

    [Fact]
    public async Task What_guests_do_not_see_is_left_out_and_alone_is_refused()
    {
        _kiss.Hide(Cast.Now);
        (await Share([_kiss.Id])).Reason.ShouldBe("Guests see none of these photos. Show hidden ones again first, or choose others.");
        (await Share([])).Reason.ShouldBe("Please tick at least one photo.");
        (await Share([.. Enumerable.Range(0, 501).Select(_ => Guid.CreateVersion7())])).Reason!.ShouldStartWith("At most 500 photos");
        _studio.Kept.Grants.ShouldBe([_studio.PublicLink]);

        (await Share([_kiss.Id, _cake.Id])).ShouldBe(Outcome.Done);
        Made.Assets.ShouldBe([_cake.Id]);
    }

    [Fact]
    public async Task The_link_may_do_what_the_studio_says_and_goes_on_while_visitors_shares_are_paused()
    {
        (await Share([_cake.Id], rule: new LinkRule([], [], new DateOnly(2027, 1, 1), "Florist"))).ShouldBe(Outcome.Done);
        (Made.Scenes, Made.ExpiresOn, Made.Note).ShouldBe((null, new DateOnly(2027, 1, 1), "Florist"));
        (await Ask(Purpose.Original)).Verdict.ShouldBe(Verdict.DownloadsOff);

        _studio.Neighbours.Rules = _studio.Neighbours.Rules with { ShareEnabled = false };
        (await Ask()).Verdict.ShouldBe(Verdict.Allowed);
        Made.Bar(Cast.Now);
        (await Ask()).Verdict.ShouldBe(Verdict.Unknown);
        (await Share([_cake.Id], rule: new LinkRule(null, null, new DateOnly(2020, 1, 1), null))).Field.ShouldBe("ExpiresOn");
    }

    [Fact]
    public async Task It_is_told_as_the_studios_own_and_by_the_phone_once_it_was_handed_over()
    {
        await Share([_cake.Id], ShareWay.QrCode);
        var told = _studio.Only<ItemsSharedByStudio>();
        (told.ShareId, told.Way, told.AssetIds.Single()).ShouldBe((_grantId, ShareWay.QrCode, _cake.Id));
        _studio.Told.Told.Clear();
        _studio.Kept.Grants.Remove(Made);

        await Share([_cake.Id], ShareWay.Mobile);
        _studio.Told.Told.ShouldBeEmpty("the phone's sheet is open, and may be closed again");
        (await Sent(_studio.MainClient())).Reason.ShouldBe("That link is not one of yours.");
        (await Sent(Viewer.As(new Pose(VisitorType.MainClient, null)))).Succeeded.ShouldBeFalse();
        (await Sent(Viewer.Studio)).ShouldBe(Outcome.Done);
        (await Sent(Viewer.Studio)).ShouldBe(Outcome.Done);
        (_studio.Only<ItemsSharedByStudio>().Way, Made.IsUnsent).ShouldBe((ShareWay.Mobile, false));
    }

    [Fact]
    public async Task A_mail_calls_those_by_name_whom_the_gallery_knows_and_shows_the_first_photos()
    {
        _studio.MainClient();
        (await Share([_kiss.Id, _cake.Id], ShareWay.Email, mail: new ShareMail("anna@example.com; olga@example.com", null, "For your frame.", "de"))).ShouldBe(Outcome.Done);

        _studio.Told.Mails.Select(mail => mail.ToAddress).ShouldBe(["anna@example.com", "olga@example.com"]);
        var (known, unknown) = (_studio.Told.Mails[0], _studio.Told.Mails[1]);
        known.Text.ShouldContain("Guten Tag Anna,");
        unknown.Text.ShouldContain("Guten Tag,");
        known.Text.ShouldContain("For your frame.");
        known.Text.ShouldContain("Anzahl der Fotos: 2");
        known.Text.ShouldContain($"/g/{_studio.Gallery.Slug}/k/");
        known.Pictures.Select(picture => SharedPicture.Read(picture.Key)!.AssetId).ShouldBe([_kiss.Id, _cake.Id]);
        Made.MailedAt.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("olga")]
    public async Task A_mail_says_where_to(string to)
    {
        (await Share([_kiss.Id], ShareWay.Email, mail: new ShareMail(to, null, null))).Field.ShouldBe("To");
        (_studio.Told.Mails.Count, _studio.Kept.Grants.Count).ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_gallery_that_is_not_online_has_links_to_pass_on_later_but_no_mails()
    {
        var draft = new Studio(GalleryPhase.Draft);
        var photo = draft.Photo();
        (await Share([photo.Id], ShareWay.Email, mail: new ShareMail("olga@example.com", null, null), at: draft)).Reason.ShouldBe("Put the gallery online first, so that the link works.");
        (await Share([photo.Id], at: draft)).ShouldBe(Outcome.Done);
    }

    private string Shown(Sight sight) => string.Join(' ', new[] { (_kiss, "kiss"), (_cake, "cake"), (_dance, "dance") }.Where(one => sight.Shows(one.Item1)).Select(one => one.Item2));

    private async Task<Reply> Ask(Purpose purpose = Purpose.Page)
    {
        var guest = Visitor.By(Made, Guid.CreateVersion7(), Cast.Now);
        _studio.Kept.Visitors.Add(guest);
        return await _studio.Reception.Ask(_studio.Gallery.Id, Viewer.Visitor(guest.Id, _grantId), purpose, CancellationToken.None);
    }

    private Task<Outcome> Sent(Viewer viewer) =>
        Studio.Do(new NoteShareSentHandler(_studio.Reception, _studio.Kept, _studio.ShareNews), new NoteShareSent(_studio.Gallery.Id, viewer, _grantId));

    private Task<Outcome> Share(IReadOnlyList<Guid> assetIds, ShareWay way = ShareWay.Link, LinkRule? rule = null, ShareMail? mail = null, Studio? at = null)
    {
        var studio = at ?? _studio;
        return Studio.Do(
            new SharePhotosHandler(
                studio.Invitations, studio.Kept, studio.Kept, studio.Rules, new ShareLetters(studio.Kept, studio.Letters, studio.Neighbours, studio.Neighbours), studio.Neighbours, studio.Told,
                studio.Clock),
            new SharePhotos(studio.Gallery.Id, _grantId, assetIds, way, rule ?? LinkRule.Open) { Mail = mail });
    }
}
