using System.Text;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;
using Settings.UseCases.Branding;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>The brand with its pictures.</summary>
public abstract class BrandOnDatabaseTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    [Fact]
    public async Task Nothing_is_chosen_at_first()
    {
        (await Brand()).ShouldBe(BrandFact.Initial);
        (await Settings.Modules.Ask<ReadBrand, BrandChoice>(new ReadBrand())).ShouldBe(new BrandChoice(null, PaperTone.Warm, null, null, null, BrandFact.Initial));
    }

    [Fact]
    public async Task A_choice_holds_from_the_next_question()
    {
        (await Brand()).ShouldBe(BrandFact.Initial);

        await Settings.Do(new ChangeBrand("#1d4ed8", PaperTone.Neutral, TypePairing.Romantic, "Lumen"));

        var brand = await Brand();
        (brand.Light.Accent, brand.Type, brand.SenderName).ShouldBe(("#1d4ed8", TypePairing.Romantic, "Lumen"));
        (await Settings.Modules.Ask<ReadBrand, BrandChoice>(new ReadBrand())).ShouldBe(new BrandChoice("#1d4ed8", PaperTone.Neutral, null, null, null, brand));
    }

    [Fact]
    public async Task A_trial_changes_nothing()
    {
        var trial = await Try("#ffd84d");

        (trial.Accent, trial.Refusal, trial.Fact.Type).ShouldBe(("#ffd84d", null, TypePairing.Modern));
        trial.Fact.Light.Accent.ShouldNotBe("#ffd84d");
        (await Try("yellow")).ShouldBe(new BrandTrial(null, BrandFact.Initial, "Please type the color as six digits from 0 to 9 and a to f, such as #96502a."));
        (await Brand()).ShouldBe(BrandFact.Initial);
    }

    [Fact]
    public async Task A_picture_is_read_by_its_key_in_every_form()
    {
        await Settings.Do(Cast.Opening);
        await Hang(BrandPictureKind.Logo, "logo 1");

        var logo = (await Brand()).Logo.ShouldNotBeNull();
        (logo.Width, logo.Height, logo.Shade).ShouldBe((320, 80, PictureShade.Light));
        (await Settings.Modules.Use<ILetterheads, Letterhead>(heads => heads.Read(default).AsTask())).Logo.ShouldBe(new LetterLogo(logo.Key, 320, 80, "#242424"));
        logo.Key.ShouldMatch("^[0-9a-f]{16}$");
        (await Read(logo.Key, PictureForm.Whole)).ShouldBe("logo 1");
        (await Read(logo.Key, PictureForm.OnPaper)).ShouldBe("logo 1 on paper");
        (await Read(logo.Key, PictureForm.Icon180)).ShouldBe("logo 1 180");
        (await Read("0123456789abcdef", PictureForm.Whole)).ShouldBeNull();
    }

    [Fact]
    public async Task Another_picture_leaves_no_file_of_the_one_before()
    {
        await Hang(BrandPictureKind.Logo, "logo 1");
        var before = (await Brand()).Logo!.Key;

        await Hang(BrandPictureKind.Logo, "logo 2");
        await Settings.Modules.Quiet();

        Settings.BlobCount().ShouldBe(Enum.GetValues<PictureForm>().Length);
        (await Read(before, PictureForm.Whole)).ShouldBeNull();
        await Settings.Do(new RemoveBrandPicture(BrandPictureKind.Logo));
        await Settings.Modules.Quiet();
        Settings.BlobCount().ShouldBe(0);
    }

    [Theory]
    [InlineData("picture", "This is no logo.")]
    [InlineData("logo", "This file is too large: a logo has at most 10 MB.")]
    public async Task What_is_refused_leaves_no_file(string content, string sentence)
    {
        var bytes = Encoding.UTF8.GetBytes(content == "logo" ? content.PadRight(10_000_001) : content);

        (await Settings.Try(new ChangeBrandPicture(BrandPictureKind.Icon, Guid.CreateVersion7(), new MemoryStream(bytes)))).Reason.ShouldBe(sentence);

        Settings.BlobCount().ShouldBe(0);
        (await Brand()).ShouldBe(BrandFact.Initial);
    }

    private Task Hang(BrandPictureKind kind, string content) =>
        Settings.Do(new ChangeBrandPicture(kind, Guid.CreateVersion7(), new MemoryStream(Encoding.UTF8.GetBytes(content))));

    private Task<BrandTrial> Try(string accent) => Settings.Modules.Ask<TryBrand, BrandTrial>(new TryBrand(accent, PaperTone.Warm, TypePairing.Modern));

    private async Task<BrandFact> Brand()
    {
        await using var scope = Settings.Modules.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IBrand>().Find(default);
    }

    private async Task<string?> Read(string key, PictureForm form)
    {
        await using var scope = Settings.Modules.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IBrand>().Read(key, form, default) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }
}

public sealed class BrandTestsOnSqlite() : BrandOnDatabaseTests(DatabaseProvider.Sqlite);

public sealed class BrandTestsOnPostgres() : BrandOnDatabaseTests(DatabaseProvider.Postgres);
