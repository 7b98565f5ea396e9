using BuildingBlocks;
using Galleries.Domain;
using Galleries.UseCases.Covering;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Viewing;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Covering;

public sealed class CoverTests
{
    private readonly Studio _studio = new();
    private readonly Asset _first;
    private readonly Asset _second;

    public CoverTests()
    {
        (_first, _second) = (_studio.Photo("a.jpg"), _studio.Photo("b.jpg"));
        _studio.Gallery.OfferCover(_first.Id);
        Allow(CoverDesigning.AtOnce);
    }

    [Fact]
    public async Task The_photographer_chooses_picture_point_and_captions()
    {
        (await Design(_second.Id, 20, 80, " Anna & Ben \n", "Lake Como")).ShouldBe(Outcome.Done);

        _studio.Gallery.Cover.ShouldBe(new CoverDesign(_second.Id, 20, 80, "Anna & Ben", "Lake Como"));
    }

    [Fact]
    public async Task What_can_not_be_is_said_beside_its_field_and_changes_nothing()
    {
        var before = _studio.Gallery.Cover;

        (await Design(_second.Id, -1, 50)).ShouldBe(Outcome.Refused("Please type a number from 0 (left) to 100 (right).", "Across"));
        (await Design(_second.Id, 50, 101)).ShouldBe(Outcome.Refused("Please type a number from 0 (top) to 100 (bottom).", "Down"));
        (await Design(_second.Id, 50, 50, new string('x', 81))).ShouldBe(Outcome.Refused("Please keep the title within 80 characters.", "Title"));
        (await Design(_second.Id, 50, 50, "", new string('x', 141))).ShouldBe(Outcome.Refused("Please keep the line below within 140 characters.", "Line"));
        (await Design(Guid.CreateVersion7(), 50, 50)).ShouldBe(Outcome.Refused("That photo is not in this gallery.", "AssetId"));

        _studio.Gallery.Cover.ShouldBe(before);
    }

    [Fact]
    public async Task A_main_client_s_design_is_in_use_at_once_and_the_studio_hears_of_it()
    {
        var anna = _studio.MainClient();

        (await Suggest(anna, _second.Id, 30, 60, "Us", "Forever")).ShouldBe(Outcome.Done);

        _studio.Gallery.Cover.ShouldBe(new CoverDesign(_second.Id, 30, 60, "Us", "Forever"));
        var mail = _studio.Told.Mails.ShouldHaveSingleItem();
        (mail.ToAddress, mail.Subject, mail.GalleryId).ShouldBe(("hello@lumen.example", "Anna & Ben: a new cover by your client", _studio.Gallery.Id));
        mail.Text.ShouldContain("Anna designed a cover");
        mail.Text.ShouldContain($"https://photos.example/studio/galleries/{_studio.Gallery.Id}/cover");
    }

    [Fact]
    public async Task Who_tries_this_and_that_makes_one_mail_an_hour()
    {
        var anna = _studio.MainClient();
        foreach (var across in new[] { 10, 20, 30 })
            await Suggest(anna, _second.Id, across, 50);
        _studio.Told.Mails.Count.ShouldBe(1);

        _studio.Clock.Advance(TimeSpan.FromHours(2));
        await Suggest(anna, _second.Id, 40, 50);

        _studio.Told.Mails.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_photographers_own_comes_back_as_it_was()
    {
        await Design(_first.Id, 10, 20, "Mine", "By me");
        var anna = _studio.MainClient();
        await Suggest(anna, _second.Id, 30, 60, "Us", "");
        await Suggest(anna, _second.Id, 90, 60, "Us again", "");

        (await TakeBack()).ShouldBe(Outcome.Done);

        _studio.Gallery.Cover.ShouldBe(new CoverDesign(_first.Id, 10, 20, "Mine", "By me"));
        _studio.Gallery.ClientCover!.Stage.ShouldBe(ClientCoverStage.PutBack);
        (await TakeBack()).Reason.ShouldBe("Your own cover is in use already.");
    }

    [Fact]
    public async Task Its_picture_gone_meanwhile_another_one_stands_in()
    {
        await Design(_first.Id, 10, 20, "Mine", "By me");
        await Suggest(_studio.MainClient(), _second.Id, 30, 60);
        await Studio.Do(_studio.Removing, new RemoveAssets(_studio.Gallery.Id, [_first.Id]));

        (await TakeBack()).ShouldBe(Outcome.Done);

        _studio.Gallery.Cover.ShouldBe(new CoverDesign(_second.Id, 50, 40, "Mine", "By me"));
    }

    [Fact]
    public async Task Where_the_photographer_wants_to_see_it_first_nothing_changes_until_they_say_yes()
    {
        Allow(CoverDesigning.AfterApproval);
        var design = Guid.CreateVersion7();
        await Suggest(_studio.MainClient(), _second.Id, 30, 60, "Us", "", design);
        _studio.Gallery.CoverAssetId.ShouldBe(_first.Id);

        (await Approve(Guid.CreateVersion7())).Reason.ShouldBe("The client has changed the design meanwhile, or it was decided already. Please look at it again.");
        (await Approve(design)).ShouldBe(Outcome.Done);

        _studio.Gallery.Cover.ShouldBe(new CoverDesign(_second.Id, 30, 60, "Us", ""));
        _studio.Told.Mails[^1].ToAddress.ShouldBe("anna@example.com");
        _studio.Told.Mails[^1].Subject.ShouldBe("Anna & Ben: your cover is in use");
        (await Approve(design)).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Declined_it_comes_to_nothing_and_the_client_reads_the_word()
    {
        Allow(CoverDesigning.AfterApproval);
        var design = Guid.CreateVersion7();
        await Suggest(_studio.MainClient(), _second.Id, 30, 60, "Us", "", design);
        (await Decline(design, new string('x', 501))).Field.ShouldBe("Word");

        (await Decline(design, " Too dark for the start. ")).ShouldBe(Outcome.Done);

        _studio.Gallery.CoverAssetId.ShouldBe(_first.Id);
        (_studio.Gallery.ClientCover!.Stage, _studio.Gallery.ClientCover.Word).ShouldBe((ClientCoverStage.Declined, "Too dark for the start."));
        _studio.Told.Mails[^1].Text.ShouldContain("Too dark for the start.");
        (await Approve(design)).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_but_main_clients_designs_and_only_where_they_may()
    {
        (await Suggest(_studio.Guest(), _second.Id, 50, 50)).Reason.ShouldBe("Your photographer designs the cover of this gallery.");
        (await Suggest(Viewer.Studio, _second.Id, 50, 50)).Succeeded.ShouldBeFalse();
        (await Suggest(Viewer.Nobody, _second.Id, 50, 50)).Reason.ShouldBe("That gallery does not exist.");
        Allow(CoverDesigning.Off);
        (await Suggest(_studio.MainClient(), _second.Id, 50, 50)).Reason.ShouldBe("Your photographer designs the cover of this gallery.");

        _studio.Gallery.CoverAssetId.ShouldBe(_first.Id);
        _studio.Told.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_a_picture_of_this_gallery_can_be_chosen()
    {
        var foreign = Cast.Photo(Guid.CreateVersion7());
        _studio.Kept.Assets.Add(foreign);
        var anna = _studio.MainClient();

        (await Suggest(anna, foreign.Id, 50, 50)).ShouldBe(Outcome.Refused("This photo can't be the cover. Please choose another one.", "AssetId"));
        (await Suggest(anna, _studio.Photo("c.jpg", ready: false).Id, 50, 50)).Field.ShouldBe("AssetId");
        (await Suggest(anna, _second.Id, 50, 500)).Field.ShouldBe("Down");
        _studio.Gallery.ClientCover.ShouldBeNull();
    }

    [Fact]
    public async Task A_choice_of_the_photographer_ends_the_clients()
    {
        await Suggest(_studio.MainClient(), _second.Id, 30, 60, "Us", "");

        _studio.Gallery.ChooseCover(_first.Id);

        (_studio.Gallery.OwnCover, _studio.Gallery.ClientCover!.Stage).ShouldBe((null, ClientCoverStage.PutBack));
        _studio.Gallery.Cover.ShouldBe(new CoverDesign(_first.Id, 50, 40, "Us", ""));
    }

    private void Allow(CoverDesigning rule) => _studio.Neighbours.Rules = _studio.Neighbours.Rules with { CoverDesign = rule };

    private CoverLetters Letters => new(_studio.Card, _studio.Kept, _studio.Letters, _studio.Neighbours);

    private Task<Outcome> Design(Guid assetId, int across, int down, string? title = null, string? line = null) =>
        Studio.Do(new DesignCoverHandler(_studio.Kept, _studio.Kept), new DesignCover(_studio.Gallery.Id, assetId, across, down, title, line));

    private Task<Outcome> Suggest(Viewer viewer, Guid assetId, int across, int down, string? title = null, string? line = null, Guid? design = null) => Studio.Do(
        new SuggestCoverHandler(_studio.Reception, _studio.Kept, Letters),
        new SuggestCover(_studio.Gallery.Id, viewer, design ?? Guid.CreateVersion7(), assetId, across, down, title, line));

    private Task<Outcome> Approve(Guid design) => Studio.Do(new ApproveCoverHandler(_studio.Kept, _studio.Kept, Letters), new ApproveCover(_studio.Gallery.Id, design));

    private Task<Outcome> Decline(Guid design, string word) => Studio.Do(new DeclineCoverHandler(_studio.Kept, Letters), new DeclineCover(_studio.Gallery.Id, design, word));

    private Task<Outcome> TakeBack() => Studio.Do(new TakeCoverBackHandler(_studio.Kept, _studio.Kept), new TakeCoverBack(_studio.Gallery.Id));
}
