using System.Text;
using BuildingBlocks;
using Settings.Contracts;
using Settings.Ports;
using Settings.UseCases.Branding;

namespace Settings.Tests.UseCases.Branding;

public sealed class BrandTests
{
    [Fact]
    public async Task What_is_chosen_is_kept_and_held_nowhere_as_it_was()
    {
        var cast = new Cast();

        (await cast.Do(new ChangeBrand(" 1D4ED8 ", PaperTone.Cool, TypePairing.Modern, " Lumen ☀ "))).ShouldBe(Outcome.Done);

        var brand = (await cast.Brands.Find(default)).ShouldNotBeNull();
        (brand.Accent, brand.Paper, brand.Type, brand.SenderName).ShouldBe(("#1d4ed8", PaperTone.Cool, TypePairing.Modern, "Lumen ☀"));
        cast.Signals.Channels.ShouldBe([Channels.Brand]);
    }

    [Fact]
    public async Task Each_field_is_checked_and_a_refusal_changes_nothing()
    {
        var cast = new Cast();
        await cast.Do(new ChangeBrand("#abc", PaperTone.Warm, TypePairing.Editorial, null));

        foreach (var color in new[] { "orange", "#12", "#1234567", "#12345g", "url(x)" })
            (await cast.Do(new ChangeBrand(color, PaperTone.Cool, TypePairing.Modern, null)))
                .ShouldBe(Outcome.Refused("Please type the color as six digits from 0 to 9 and a to f, such as #96502a.", "Accent"));
        (await cast.Do(new ChangeBrand(null, (PaperTone)9, TypePairing.Modern, null))).Field.ShouldBe("Paper");
        (await cast.Do(new ChangeBrand(null, PaperTone.Cool, (TypePairing)9, null))).Field.ShouldBe("Type");
        (await cast.Do(new ChangeBrand(null, PaperTone.Cool, TypePairing.Modern, "a\nb"))).Reason.ShouldBe("The sender's name is one line of text without control characters.");
        (await cast.Do(new ChangeBrand(null, PaperTone.Cool, TypePairing.Modern, new string('n', 101)))).Field.ShouldBe("SenderName");

        var brand = (await cast.Brands.Find(default)).ShouldNotBeNull();
        (brand.Accent, brand.Paper, brand.Type).ShouldBe(("#aabbcc", PaperTone.Warm, TypePairing.Editorial));
    }

    [Fact]
    public async Task Without_a_color_the_products_own_counts()
    {
        var cast = new Cast();
        await cast.Do(new ChangeBrand("#1d4ed8", PaperTone.Warm, TypePairing.Editorial, null));

        await cast.Do(new ChangeBrand(" ", PaperTone.Warm, TypePairing.Editorial, null));

        (await cast.Brands.Find(default))!.Fact.ShouldBe(BrandFact.Initial);
    }

    [Fact]
    public async Task A_picture_hangs_in_its_place_and_the_one_before_is_swept()
    {
        var cast = new Cast();
        var first = await Hang(cast, BrandPictureKind.Logo, "logo 1");
        cast.Outbox.Scheduled.ShouldBe([(new BrandPictureLeft(first, cast.Clock.GetUtcNow()), cast.Clock.GetUtcNow().AddHours(6))]);

        var second = await Hang(cast, BrandPictureKind.Logo, "logo 2");
        var dark = await Hang(cast, BrandPictureKind.LogoOnDark, "logo 3");

        cast.Outbox.Messages.ShouldBe([new BrandPictureLeft(first, cast.Clock.GetUtcNow())]);
        foreach (var id in new[] { first, second, dark })
            await cast.Do(new SweepBrandPicture(id));
        cast.BrandFiles.Kept.Keys.ShouldBe([second, dark], ignoreOrder: true);
        var fact = (await cast.Brands.Find(default))!.Fact;
        (fact.Logo!.Key, fact.LogoOnDark!.Key, fact.Icon!.Key).ShouldBe(("logo 2", "logo 3", "logo 2"));
    }

    [Fact]
    public async Task An_icon_of_its_own_goes_before_the_logo()
    {
        var cast = new Cast();
        await Hang(cast, BrandPictureKind.Logo, "logo 1");

        await Hang(cast, BrandPictureKind.Icon, "logo square");

        (await cast.Brands.Find(default))!.Fact.Icon!.Key.ShouldBe("logo square");
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_beside_its_field_and_the_one_before_stays()
    {
        var cast = new Cast();
        var logo = await Hang(cast, BrandPictureKind.Logo, "logo 1");

        var outcome = await cast.Do(new ChangeBrandPicture(BrandPictureKind.Logo, Guid.CreateVersion7(), Text("<svg/>")));

        outcome.ShouldBe(Outcome.Refused("This is no logo.", "Logo"));
        (await cast.Brands.Find(default))!.Pictures.Logo!.Id.ShouldBe(logo);
        cast.BrandFiles.Kept.Keys.ShouldBe([logo]);
    }

    [Fact]
    public async Task A_picture_is_taken_away_and_its_files_swept()
    {
        var cast = new Cast();
        var logo = await Hang(cast, BrandPictureKind.Logo, "logo 1");

        (await cast.Do(new RemoveBrandPicture(BrandPictureKind.Logo))).ShouldBe(Outcome.Done);
        (await cast.Do(new RemoveBrandPicture(BrandPictureKind.Icon))).ShouldBe(Outcome.Done);

        cast.Outbox.Messages.ShouldBe([new BrandPictureLeft(logo, cast.Clock.GetUtcNow())]);
        await cast.Do(new SweepBrandPicture(logo));
        cast.BrandFiles.Kept.ShouldBeEmpty();
        (await cast.Brands.Find(default))!.Fact.ShouldBe(BrandFact.Initial);
    }

    private static async Task<Guid> Hang(Cast cast, BrandPictureKind kind, string content)
    {
        var id = Guid.CreateVersion7();
        (await cast.Do(new ChangeBrandPicture(kind, id, Text(content)))).ShouldBe(Outcome.Done);
        return id;
    }

    private static MemoryStream Text(string content) => new(Encoding.UTF8.GetBytes(content));
}
