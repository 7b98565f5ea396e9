using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Ports;

namespace Settings.UseCases.Posting;

/// <summary>Says what mails are written in where nothing is known of their reader's language.</summary>
/// <param name="Language">The language's code.</param>
public sealed record ChangeMailLanguage(string Language);

internal sealed class ChangeMailLanguageHandler(IStudioRepository studios, IOutbox outbox, ISignals signals, TimeProvider clock) : ICommandHandler<ChangeMailLanguage>
{
    public async Task<Outcome> Handle(ChangeMailLanguage command, CancellationToken ct)
    {
        if (LetterLanguage.Find(command.Language) is not { } language)
            return Outcome.Refused("Please choose one of the languages offered.", nameof(command.Language));
        if (await studios.Find(ct) is not { } studio)
            return Outcome.Refused("The studio is not open yet: its owner's account comes first.");
        if (studio.MailLanguage == language.Code)
            return Outcome.Done;

        studio.WriteMailsIn(language.Code);
        outbox.Enqueue(new StudioChanged(studio.Fact, clock.GetUtcNow()));
        signals.Raise(Channels.Studio, "");
        return Outcome.Done;
    }
}
