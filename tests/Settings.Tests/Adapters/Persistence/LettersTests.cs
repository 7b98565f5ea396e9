using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Persistence;
using Settings.Contracts;
using Settings.UseCases.Posting;
using Settings.UseCases.Ruling;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>The templates of mails as they are stored.</summary>
public abstract class LettersTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    [Fact]
    public async Task The_next_mail_has_the_changed_text_and_the_one_after_the_original_again()
    {
        await Settings.Do(Cast.Opening);
        (await Text()).ShouldBeNull();

        await Settings.Do(new ChangeLetter("second-step-off", "de", "Erster", "Hallo {{person.name}}"));
        (await Text()).ShouldBe(new LetterText("Erster", "Hallo {{person.name}}"));
        await Settings.Do(new ChangeLetter("second-step-off", "de", "Zweiter", "Hallo"));
        (await Text()).ShouldBe(new LetterText("Zweiter", "Hallo"));
        var card = (await Settings.Modules.Ask<ListChangedLetters, IReadOnlyList<ChangedLetterCard>>(new ListChangedLetters())).ShouldHaveSingleItem();
        (card.Kind, card.Language, card.Subject, card.Body).ShouldBe(("second-step-off", "de", "Zweiter", "Hallo"));

        await Settings.Do(new RestoreLetter("second-step-off", "de"));
        (await Text()).ShouldBeNull();
    }

    [Fact]
    public async Task The_head_of_a_mail_is_the_studios()
    {
        await Settings.Do(Cast.Opening);
        await Settings.Do(new ChangeMailLanguage("fr"));

        var head = await Settings.Modules.Use<ILetterheads, Letterhead>(heads => heads.Read(default).AsTask());

        (head.StudioName, head.StudioEmail, head.Language).ShouldBe(("Light & Lens", "olivia@example.com", LetterLanguage.Find("fr")!));
    }

    [Fact]
    public async Task A_gallerys_language_is_the_one_it_is_set_to()
    {
        var gallery = Guid.CreateVersion7();
        await Settings.Do(Cast.Opening);
        (await LanguageOf(gallery)).ShouldBeNull();

        foreach (var setting in Enum.GetValues<GalleryLanguage>().Where(setting => setting != GalleryLanguage.Browser))
        {
            await Settings.Do(new ChangeGallerySettings(gallery, GalleryRules.Initial with { Language = setting }));
            LetterLanguage.Find(await LanguageOf(gallery)).ShouldNotBeNull().Culture.EnglishName.ShouldStartWith($"{setting}");
        }
    }

    private Task<string?> LanguageOf(Guid gallery) => Settings.Modules.Use<ILetterheads, string?>(heads => heads.LanguageOf(gallery, default).AsTask());

    private Task<LetterText?> Text() =>
        Settings.Modules.Use<ILetterTexts, LetterText?>(texts => texts.Find("second-step-off", LetterLanguage.Find("de")!, default).AsTask());
}

public sealed class LettersOnSqlite() : LettersTests(DatabaseProvider.Sqlite);

public sealed class LettersOnPostgres() : LettersTests(DatabaseProvider.Postgres);
