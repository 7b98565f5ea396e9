using System.Text;
using BuildingBlocks;
using Settings.Contracts;
using Settings.Ports;
using Settings.UseCases.Presets;
using Settings.UseCases.Ruling;
using Settings.UseCases.Watermarking;

namespace Settings.Tests.UseCases.Watermarking;

public sealed class WatermarksTests
{
    private static readonly Guid Wedding = Guid.CreateVersion7();
    private static readonly Guid Portraits = Guid.CreateVersion7();

    [Fact]
    public async Task An_image_is_added_under_its_name()
    {
        var cast = await Cast.WithStudio();

        var logo = await Add(cast, " Logo, white ");

        var image = (await cast.Watermarks.Find(logo, default)).ShouldNotBeNull();
        (image.Name, image.Width, image.Height, image.AddedAt).ShouldBe(("Logo, white", 800, 200, cast.Clock.GetUtcNow()));
        cast.WatermarkFiles.Kept.Keys.ShouldBe([logo]);
    }

    [Fact]
    public async Task Its_file_is_known_before_its_first_byte()
    {
        var cast = await Cast.WithStudio();

        var logo = await Add(cast, "Logo");

        cast.Outbox.Scheduled.ShouldBe([(new WatermarkImageLeft(logo, cast.Clock.GetUtcNow()), cast.Clock.GetUtcNow().AddHours(6))]);
        await cast.Do(new SweepWatermark(logo));
        cast.WatermarkFiles.Kept.Keys.ShouldBe([logo]);
        var stray = Guid.CreateVersion7();
        cast.WatermarkFiles.Kept[stray] = "logo of an upload that was cut off";
        await cast.Do(new SweepWatermark(stray));
        cast.WatermarkFiles.Kept.Keys.ShouldBe([logo]);
    }

    [Theory]
    [InlineData("", "logo 2", "Please enter a name for the watermark.", "Name")]
    [InlineData("LOGO", "logo 2", "There is a watermark named \"LOGO\" already. Please choose another name.", "Name")]
    [InlineData("Other", "picture", "This is no logo.", "Content")]
    [InlineData("Other", "logo 1", "This picture is there already, as \"Logo\".", "Content")]
    public async Task What_can_not_be_added_is_refused_and_leaves_nothing(string name, string content, string sentence, string field)
    {
        var cast = await Cast.WithStudio();
        var logo = await Add(cast, "Logo", "logo 1");

        (await cast.Do(new AddWatermark(Guid.CreateVersion7(), name, Text(content)))).ShouldBe(Outcome.Refused(sentence, field));

        (await cast.Watermarks.All(default)).Select(image => image.Id).ShouldBe([logo]);
        cast.WatermarkFiles.Kept.Keys.ShouldBe([logo]);
    }

    [Fact]
    public async Task Another_name_changes_no_gallery()
    {
        var cast = await Cast.WithStudio();
        var logo = await Add(cast, "Logo");
        await Add(cast, "Stamp", "logo 2");
        await Burn(cast, Wedding, logo);
        var rules = await Rules(cast, Wedding);

        (await cast.Do(new RenameWatermark(logo, "logo "))).ShouldBe(Outcome.Done);
        (await cast.Do(new RenameWatermark(logo, "stamp"))).Field.ShouldBe("Name");
        (await cast.Do(new RenameWatermark(Guid.CreateVersion7(), "New"))).Reason.ShouldBe("This watermark is not there any more.");

        (await cast.Watermarks.Find(logo, default))!.Name.ShouldBe("logo");
        (await Rules(cast, Wedding)).ShouldBe(rules);
    }

    [Fact]
    public async Task One_that_nobody_burns_in_is_removed_with_its_file()
    {
        var cast = await Cast.WithStudio();
        var logo = await Add(cast, "Logo");

        (await cast.Do(new RemoveWatermark(logo))).ShouldBe(Outcome.Done);

        cast.Outbox.Messages.ShouldBe([new WatermarkImageLeft(logo, cast.Clock.GetUtcNow())]);
        await cast.Do(new SweepWatermark(logo));
        cast.WatermarkFiles.Kept.ShouldBeEmpty();
        (await cast.Do(new RemoveWatermark(logo))).Reason.ShouldBe("This watermark is not there any more.");
    }

    [Fact]
    public async Task One_in_use_stays_until_it_is_said_what_comes_instead()
    {
        var cast = await Cast.WithStudio();
        var logo = await Add(cast, "Logo");
        await Burn(cast, Wedding, logo);

        (await cast.Do(new RemoveWatermark(logo))).ShouldBe(Outcome.Refused("One gallery shows this watermark. Please choose what it shows instead.", "Instead"));
        await Burn(cast, Portraits, logo);
        (await cast.Do(new RemoveWatermark(logo))).ShouldBe(Outcome.Refused("2 galleries show this watermark. Please choose what they show instead.", "Instead"));
        (await cast.Do(new RemoveWatermark(logo, new WatermarkReplacement(logo)))).ShouldBe(Outcome.Refused("Please choose another watermark, or none.", "Instead"));

        (await cast.Watermarks.Find(logo, default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Its_galleries_burn_in_what_was_chosen_instead_as_they_did()
    {
        var cast = await Cast.WithStudio();
        var (logo, stamp) = (await Add(cast, "Logo"), await Add(cast, "Stamp", "logo 2"));
        await Burn(cast, Wedding, logo);
        await Burn(cast, Portraits, stamp);
        await cast.Do(new SaveAsDefault(Wedding));
        var before = (await Rules(cast, Wedding)).Watermark;
        var told = cast.Outbox.Messages.Count;

        (await cast.Do(new RemoveWatermark(logo, new WatermarkReplacement(stamp)))).ShouldBe(Outcome.Done);

        var content = (await cast.Watermarks.Find(stamp, default))!.ContentKey;
        (await Rules(cast, Wedding)).Watermark.ShouldBe(before with { Image = content });
        (await cast.Studios.Find(default))!.Defaults.Watermark.Image.ShouldBe(content);
        cast.Outbox.Messages[told..].OfType<GallerySettingsChanged>().Select(change => change.GalleryId).ShouldBe([Wedding]);
        cast.Signals.Channels.ShouldContain(Channels.Studio);
    }

    [Fact]
    public async Task Or_nothing_at_all()
    {
        var cast = await Cast.WithStudio();
        var logo = await Add(cast, "Logo");
        await Burn(cast, Wedding, logo);

        (await cast.Do(new RemoveWatermark(logo, new WatermarkReplacement(null)))).ShouldBe(Outcome.Done);

        (await Rules(cast, Wedding)).Watermark.Kind.ShouldBe(WatermarkKind.None);
    }

    [Fact]
    public async Task New_galleries_alone_hold_it_too()
    {
        var cast = await Cast.WithStudio();
        var logo = await Add(cast, "Logo");
        await Burn(cast, Wedding, logo);
        await cast.Do(new SaveAsDefault(Wedding));
        await cast.Do(new ChangeGallerySettings(Wedding, GalleryRules.Initial));

        (await cast.Do(new RemoveWatermark(logo))).Reason.ShouldBe("New galleries start with this watermark. Please choose what they start with instead.");
    }

    [Fact]
    public async Task Presets_hold_it_too_and_get_what_was_chosen_instead()
    {
        var cast = await Cast.WithStudio();
        var logo = await Add(cast, "Logo");
        await Burn(cast, Wedding, logo);
        await cast.Do(new SavePreset(Guid.CreateVersion7(), "Weddings", Wedding));
        await cast.Do(new ChangeGallerySettings(Wedding, GalleryRules.Initial));

        (await cast.Do(new RemoveWatermark(logo))).Reason.ShouldBe("The preset \"Weddings\" has this watermark. Please choose what it has instead.");
        (await cast.Do(new RemoveWatermark(logo, new WatermarkReplacement(null)))).ShouldBe(Outcome.Done);

        (await cast.Presets.All(default)).ShouldHaveSingleItem().Rules.Watermark.Kind.ShouldBe(WatermarkKind.None);
    }

    [Fact]
    public async Task An_image_that_is_gone_can_not_be_chosen()
    {
        var cast = await Cast.WithStudio();
        var gone = GalleryRules.Initial with { Watermark = Watermark.None with { Kind = WatermarkKind.Image, Image = "a1b2" } };
        var refused = Outcome.Refused("This watermark is not there any more. Please choose another one.", "Watermark");

        (await cast.Do(new ChangeGallerySettings(Wedding, gone))).ShouldBe(refused);
        (await cast.Do(new CheckWatermark(gone.Watermark))).ShouldBe(refused);
    }

    private static async Task<Guid> Add(Cast cast, string name, string content = "logo 1")
    {
        var id = Guid.CreateVersion7();
        (await cast.Do(new AddWatermark(id, name, Text(content)))).ShouldBe(Outcome.Done);
        return id;
    }

    private static async Task Burn(Cast cast, Guid galleryId, Guid imageId)
    {
        var image = (await cast.Watermarks.Find(imageId, default)).ShouldNotBeNull();
        var mark = Watermark.None with { Kind = WatermarkKind.Image, Image = image.ContentKey, Place = WatermarkPlace.BottomLeft, Size = 20 };
        (await cast.Do(new ChangeGallerySettings(galleryId, GalleryRules.Initial with { Watermark = mark }))).ShouldBe(Outcome.Done);
    }

    private static async Task<GalleryRules> Rules(Cast cast, Guid galleryId) => (await cast.Rulings.Find(galleryId, default))!.Rules;

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));
}
