using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Posting;

/// <summary>Gives a mail another text in one language, from the next mail on. The original's own words take the change back.</summary>
/// <param name="Kind">The mail's code.</param>
/// <param name="Language">The language's code.</param>
/// <param name="Subject">One line; it may name placeholders.</param>
/// <param name="Body">Paragraphs with placeholders and links.</param>
public sealed record ChangeLetter(string Kind, string Language, string Subject, string Body);

internal sealed class ChangeLetterHandler(LetterKinds kinds, IChangedLetters letters, ISignals signals, TimeProvider clock) : ICommandHandler<ChangeLetter>
{
    public async Task<Outcome> Handle(ChangeLetter command, CancellationToken ct)
    {
        if (kinds.Find(command.Kind) is not { } kind || LetterLanguage.Find(command.Language) is not { } language)
            return Outcome.Refused("There is no such mail in this language.");

        var text = new LetterText(command.Subject.Trim(), command.Body.ReplaceLineEndings("\n").Trim());
        var outcome = kind.Check(text);
        if (!outcome.Succeeded)
            return outcome;

        Keep(text, text == kind.Original(language), kind, language, await letters.Find(kind.Code, language.Code, ct));
        signals.Raise(Channels.Letters, "");
        return Outcome.Done;
    }

    private void Keep(LetterText text, bool isOriginal, LetterKind kind, LetterLanguage language, ChangedLetter? known)
    {
        if (isOriginal && known is not null)
            letters.Remove(known);
        else if (!isOriginal && known is not null)
            known.Change(text.Subject, text.Body, clock.GetUtcNow());
        else if (!isOriginal)
            letters.Add(new ChangedLetter(kind.Code, language.Code, text.Subject, text.Body, clock.GetUtcNow()));
    }
}
