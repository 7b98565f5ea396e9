using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Posting;

/// <summary>Gives a mail its original text back in one language. Nothing happens when it has that.</summary>
/// <param name="Kind">The mail's code.</param>
/// <param name="Language">The language's code.</param>
public sealed record RestoreLetter(string Kind, string Language);

internal sealed class RestoreLetterHandler(IChangedLetters letters, ISignals signals) : ICommandHandler<RestoreLetter>
{
    public async Task<Outcome> Handle(RestoreLetter command, CancellationToken ct)
    {
        if (await letters.Find(command.Kind, command.Language, ct) is not { } changed)
            return Outcome.Done;

        letters.Remove(changed);
        signals.Raise(Channels.Letters, "");
        return Outcome.Done;
    }
}
