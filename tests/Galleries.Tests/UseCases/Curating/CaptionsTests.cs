using BuildingBlocks;
using Galleries.Domain;
using Galleries.UseCases.Curating;

namespace Galleries.Tests.UseCases.Curating;

public sealed class CaptionsTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task A_caption_is_one_line_and_stays_with_another_file()
    {
        var photo = _studio.Photo();

        (await Say(photo, " The first\ndance ")).ShouldBe(Outcome.Done);
        photo.Become(photo.Current with { FileName = "other.jpg", ContentKey = "other" });

        photo.Caption.ShouldBe("The first dance");
        (await Say(photo, " ")).ShouldBe(Outcome.Done);
        photo.Caption.ShouldBe("");
    }

    [Fact]
    public async Task One_that_is_too_long_is_named()
    {
        var photo = _studio.Photo("kiss.jpg");

        (await Say(photo, new string('x', 300))).ShouldBe(Outcome.Done);
        (await Say(photo, new string('x', 301))).ShouldBe(Outcome.Refused("Please keep the caption of \"kiss.jpg\" within 300 characters.", photo.Id.ToString()));
    }

    [Fact]
    public async Task A_photo_of_another_gallery_is_passed_over()
    {
        var foreign = Cast.Photo(Guid.CreateVersion7());
        _studio.Kept.Assets.Add(foreign);

        (await Say(foreign, "Mine now")).ShouldBe(Outcome.Done);

        foreign.Caption.ShouldBe("");
    }

    private Task<Outcome> Say(Asset photo, string text) =>
        Studio.Do(new CaptionAssetsHandler(_studio.Kept), new CaptionAssets(_studio.Gallery.Id, [new Caption(photo.Id, text)]));
}
