using System.Text;
using BuildingBlocks.Persistence;
using Settings.Contracts;
using Settings.UseCases.Ruling;
using Settings.UseCases.Watermarking;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>Watermark images with their files.</summary>
public abstract class WatermarkImagesTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    private readonly Guid _wedding = Guid.CreateVersion7();

    [Fact]
    public async Task An_added_image_is_listed_and_can_be_burnt_in()
    {
        var logo = await Add("Logo");
        await Settings.Do(new ChangeGallerySettings(_wedding, Burning(logo)));

        var card = (await List()).ShouldHaveSingleItem();
        (card.Name, card.Width, card.Height, card.IsDefault).ShouldBe(("Logo", 800, 200, false));
        card.GalleryIds.ShouldBe([_wedding]);
        (await File.ReadAllTextAsync((await Settings.PathOf(card.Image)).ShouldNotBeNull())).ShouldBe("logo 1");
        (await Settings.Modules.Ask<FindWatermarkFile, string?>(new FindWatermarkFile(card.ImageId))).ShouldBe(await Settings.PathOf(card.Image));
        (await Settings.PathOf("a1b2")).ShouldBeNull();
        (await Settings.Modules.Ask<FindWatermarkFile, string?>(new FindWatermarkFile(_wedding))).ShouldBeNull();
    }

    [Fact]
    public async Task A_removed_image_takes_its_file_with_it()
    {
        await Settings.Do(Cast.Opening);
        var logo = await Add("Logo");
        await Settings.Do(new ChangeGallerySettings(_wedding, Burning(logo)));
        await Settings.Do(new SaveAsDefault(_wedding));
        (await List()).ShouldHaveSingleItem().IsDefault.ShouldBeTrue();
        Settings.BlobCount().ShouldBe(1);

        await Settings.Do(new RemoveWatermark(logo.ImageId, new WatermarkReplacement(null)));
        await Settings.Modules.Quiet();

        Settings.BlobCount().ShouldBe(0);
        (await Settings.PathOf(logo.Image)).ShouldBeNull();
        (await Settings.InForce(_wedding)).Watermark.Kind.ShouldBe(WatermarkKind.None);
        (await Settings.InForce(Guid.CreateVersion7())).Watermark.Kind.ShouldBe(WatermarkKind.None);
    }

    [Theory]
    [InlineData("no logo", "This is no logo.")]
    [InlineData("logo", "This file is too large: a watermark has at most 10 MB.")]
    public async Task What_is_refused_leaves_no_file(string content, string sentence)
    {
        var bytes = Encoding.UTF8.GetBytes(content == "logo" ? content.PadRight(10_000_001) : content);

        (await Settings.Try(new AddWatermark(Guid.CreateVersion7(), "Logo", new MemoryStream(bytes)))).Reason.ShouldBe(sentence);

        Settings.BlobCount().ShouldBe(0);
        (await List()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Chosen_and_removed_at_the_same_moment_no_gallery_is_left_with_an_image_that_is_gone()
    {
        foreach (var round in Enumerable.Range(0, 6))
        {
            var logo = await Add($"Logo {round}", $"logo {round}");
            var galleryId = Guid.CreateVersion7();

            await Task.WhenAll(
                Task.Run(() => Settings.Try(new ChangeGallerySettings(galleryId, Burning(logo)))), Task.Run(() => Settings.Try(new RemoveWatermark(logo.ImageId))));

            var mark = (await Settings.Certain(galleryId)).Watermark;
            (mark.Kind is WatermarkKind.Image).ShouldBe((await List()).Any(card => card.ImageId == logo.ImageId));
        }
    }

    private static GalleryRules Burning(WatermarkCard image) =>
        GalleryRules.Initial with { Watermark = Watermark.None with { Kind = WatermarkKind.Image, Image = image.Image } };

    private async Task<WatermarkCard> Add(string name, string content = "logo 1")
    {
        var id = Guid.CreateVersion7();
        await Settings.Do(new AddWatermark(id, name, new MemoryStream(Encoding.UTF8.GetBytes(content))));
        return (await List()).Single(card => card.ImageId == id);
    }

    private Task<IReadOnlyList<WatermarkCard>> List() => Settings.Modules.Ask<ListWatermarks, IReadOnlyList<WatermarkCard>>(new ListWatermarks());
}

public sealed class WatermarkImagesTestsOnSqlite() : WatermarkImagesTests(DatabaseProvider.Sqlite);

public sealed class WatermarkImagesTestsOnPostgres() : WatermarkImagesTests(DatabaseProvider.Postgres);
