using BuildingBlocks;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Ruling;
using Settings.UseCases.Watermarking;

namespace Settings.Tests.UseCases.Ruling;

public sealed class GallerySettingsTests
{
    private static readonly Guid Wedding = Guid.CreateVersion7();
    private static readonly Guid Portraits = Guid.CreateVersion7();
    private static readonly GalleryRules Strict = new(AssetSorting.DateTakenDescending, DownloadEnabled: false, ShareEnabled: false)
    {
        Watermark = new Watermark(WatermarkKind.Text, "Lumen Studio", "", WatermarkPlace.BottomRight, WatermarkEdge.ShortEdge, Size: 30, Opacity: 60),
        Downloads = new DownloadOffer(Original: false, HighRes: true, WebSize: false, HighResEdge: 4000, PartGigabytes: 2),
    };

    [Fact]
    public async Task A_change_is_told_and_drops_what_is_held_in_memory()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new ChangeGallerySettings(Wedding, Strict))).ShouldBe(Outcome.Done);

        cast.Outbox.Messages.ShouldBe([new GallerySettingsChanged(Wedding, Strict, cast.Clock.GetUtcNow())]);
        cast.Signals.Channels.ShouldBe([Channels.Galleries]);
    }

    [Fact]
    public async Task The_same_rules_again_are_told_to_nobody()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(new ChangeGallerySettings(Wedding, Strict));

        (await cast.Do(new ChangeGallerySettings(Wedding, Strict))).ShouldBe(Outcome.Done);

        cast.Outbox.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_order_that_does_not_exist_is_refused()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new ChangeGallerySettings(Wedding, Strict with { Sorting = (AssetSorting)99 })))
            .ShouldBe(Outcome.Refused("Please choose one of the sort orders offered.", "Rules"));
    }

    [Fact]
    public async Task A_look_that_does_not_exist_is_refused_and_one_that_does_is_kept()
    {
        var cast = await Cast.WithStudio();
        var columns = Strict with { Look = new GalleryLook(GridStyle.Columns, PageTone.Dark, CoverLayout.Framed, TypePairing.Modern) };

        foreach (var look in new[] { columns.Look with { Grid = (GridStyle)9 }, columns.Look with { Tone = (PageTone)9 }, columns.Look with { Cover = (CoverLayout)9 }, columns.Look with { Type = (TypePairing)9 } })
            (await cast.Do(new ChangeGallerySettings(Wedding, Strict with { Look = look }))).ShouldBe(Outcome.Refused("Please choose one of the looks offered.", "Look"));
        (await cast.Do(new ChangeGallerySettings(Wedding, columns))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task A_language_that_is_not_spoken_is_refused()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new ChangeGallerySettings(Wedding, Strict with { Language = (GalleryLanguage)99 })))
            .ShouldBe(Outcome.Refused("Please choose one of the languages offered.", "Language"));
    }

    [Theory]
    [InlineData(false, 3600, 4, "Please offer at least one download size, or switch downloads off.", "OriginalOffered")]
    [InlineData(true, 2399, 4, "The long edge of high resolution lies between 2400 and 8000 pixels.", "HighResEdge")]
    [InlineData(true, 3600, -1, "Parts of a download have at most 1000 GB.", "PartGigabytes")]
    public async Task Downloads_that_cannot_be_offered_are_refused_with_a_sentence(bool original, int edge, int part, string sentence, string field)
    {
        var cast = await Cast.WithStudio();
        var rules = Strict with { Downloads = new DownloadOffer(original, HighRes: false, WebSize: false, edge, part) };

        (await cast.Do(new ChangeGallerySettings(Wedding, rules with { DownloadEnabled = true }))).ShouldBe(Outcome.Refused(sentence, field));
        (await cast.Do(new ChangeGallerySettings(Wedding, rules))).ShouldBe(Outcome.Done);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(100_001)]
    public async Task Free_downloads_are_at_least_one_where_they_are_counted(int free)
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new ChangeGallerySettings(Wedding, Strict with { FreeDownloads = free })))
            .ShouldBe(Outcome.Refused("Free downloads are a number from 1 to 100000, or nothing for however many.", "FreeDownloads"));
        (await cast.Do(new ChangeGallerySettings(Wedding, Strict with { FreeDownloads = 1 }))).ShouldBe(Outcome.Done);
    }

    [Theory]
    [InlineData("one\ntwo", 50, 40, "The watermark's text is one line of text without control characters.", "WatermarkText")]
    [InlineData(" ", 50, 40, "Please enter the text that is burnt in.", "WatermarkText")]
    [InlineData("Lumen", 4, 40, "A watermark is 5 to 100 percent of a photo's edge.", "WatermarkSize")]
    [InlineData("Lumen", 50, 101, "A watermark's opacity lies between 5 and 100 percent.", "WatermarkOpacity")]
    public async Task A_watermark_that_can_not_be_drawn_is_refused(string text, int size, int opacity, string sentence, string field)
    {
        var cast = await Cast.WithStudio();
        var rules = Strict with { Watermark = Strict.Watermark with { Text = text, Size = size, Opacity = opacity } };

        (await cast.Do(new ChangeGallerySettings(Wedding, rules))).ShouldBe(Outcome.Refused(sentence, field));
        (await cast.Do(new CheckWatermark(rules.Watermark))).ShouldBe(Outcome.Refused(sentence, field));
    }

    [Fact]
    public async Task Saved_as_default_they_are_those_of_the_next_gallery_and_of_no_other()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Created(Wedding));
        await cast.Do(new ChangeGallerySettings(Portraits, Strict));

        (await cast.Do(new SaveAsDefault(Portraits))).ShouldBe(Outcome.Done);
        var next = Guid.CreateVersion7();
        await cast.Do(Created(next));

        (await Rules(cast, next)).ShouldBe(Strict);
        (await Rules(cast, Wedding)).ShouldBe(GalleryRules.Initial);
    }

    [Fact]
    public async Task What_was_chosen_before_the_gallery_was_heard_of_stays()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(new ChangeGallerySettings(Wedding, Strict));

        await cast.Do(Created(Wedding));

        (await Rules(cast, Wedding)).ShouldBe(Strict);
    }

    [Fact]
    public async Task A_gallery_that_is_told_of_twice_stays_as_it_is()
    {
        var cast = await Cast.WithStudio();
        await cast.Do(Created(Wedding));
        await cast.Do(new ChangeGallerySettings(Wedding, Strict));

        (await cast.Do(Created(Wedding))).ShouldBe(Outcome.Done);

        (await Rules(cast, Wedding)).ShouldBe(Strict);
    }

    [Fact]
    public async Task A_new_gallery_has_its_customer_card()
    {
        var cast = await Cast.WithStudio();

        await cast.Do(Created(Wedding));

        (await cast.Cards.Find(Wedding, default))!.Details.ShouldBe(
            CustomerDetails.None with { CustomerName = "Anna & Ben", EventDate = new DateOnly(2026, 6, 6) });
    }

    [Fact]
    public async Task There_are_no_defaults_to_save_before_the_first_start() =>
        (await new Cast().Do(new SaveAsDefault(Wedding))).Reason.ShouldBe("The studio is not open yet: its owner's account comes first.");

    private static PrepareGallery Created(Guid galleryId) => new(galleryId, " Anna & Ben ", " ", new DateOnly(2026, 6, 6));

    private static async Task<GalleryRules> Rules(Cast cast, Guid galleryId) => (await cast.Rulings.Find(galleryId, default))!.Rules;
}
