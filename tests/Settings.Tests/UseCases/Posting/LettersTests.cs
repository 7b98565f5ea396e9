using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using Settings.Contracts;
using Settings.Ports;
using Settings.UseCases.Mailing;
using Settings.UseCases.Posting;

namespace Settings.Tests.UseCases.Posting;

public sealed class LettersTests
{
    private static readonly ChangeLetter Change = new("password-reset", "de", " Neues Passwort ", "Hallo {{person.name}},\r\n\r\n[Hier]({{link}})\r\n");

    [Fact]
    public async Task A_template_is_changed_changed_again_and_given_back()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Change)).ShouldBe(Outcome.Done);
        var kept = cast.ChangedLetters.All.ShouldHaveSingleItem();
        (kept.Kind, kept.Language, kept.Subject, kept.Body).ShouldBe(("password-reset", "de", "Neues Passwort", "Hallo {{person.name}},\n\n[Hier]({{link}})"));
        cast.Signals.Channels.ShouldBe([Channels.Letters]);

        (await cast.Do(Change with { Subject = "Passwort" })).ShouldBe(Outcome.Done);
        cast.ChangedLetters.All.ShouldHaveSingleItem().Subject.ShouldBe("Passwort");

        (await cast.Do(new RestoreLetter("password-reset", "de"))).ShouldBe(Outcome.Done);
        cast.ChangedLetters.All.ShouldBeEmpty();
        (await cast.Do(new RestoreLetter("password-reset", "de"))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task The_originals_own_words_are_no_change()
    {
        var cast = await Cast.WithStudio();
        var original = TeamLetters.Reset.Original(LetterLanguage.English);
        await cast.Do(new ChangeLetter("password-reset", "en", "Other", original.Body));

        (await cast.Do(new ChangeLetter("password-reset", "en", original.Subject, original.Body.ReplaceLineEndings("\r\n")))).ShouldBe(Outcome.Done);

        cast.ChangedLetters.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_can_not_be_sent_is_refused_and_nothing_is_kept()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(Change with { Body = "Hallo" })).ShouldBe(
            Outcome.Refused("Please keep {{link}} in the text: without it, the mail is of no use to whoever gets it.", "Body"));
        (await cast.Do(Change with { Subject = "{{link}}" })).Field.ShouldBe("Subject");
        (await cast.Do(Change with { Language = "xx" })).Reason.ShouldBe("There is no such mail in this language.");
        (await cast.Do(Change with { Kind = "other" })).Reason.ShouldBe("There is no such mail in this language.");
        cast.ChangedLetters.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_studio_chooses_a_language_for_mails()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new ChangeMailLanguage("he"))).ShouldBe(Outcome.Done);
        (await cast.Do(new ChangeMailLanguage("he"))).ShouldBe(Outcome.Done);

        var fact = (await cast.Studios.Find(default))!.Fact;
        fact.MailLanguage.ShouldBe("he");
        cast.Outbox.Messages.ShouldBe([new StudioChanged(fact, cast.Clock.GetUtcNow())]);
        (await cast.Do(new ChangeMailLanguage("tlh"))).ShouldBe(Outcome.Refused("Please choose one of the languages offered.", "Language"));
    }
}
