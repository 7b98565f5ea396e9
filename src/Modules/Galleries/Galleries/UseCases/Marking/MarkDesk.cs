using BuildingBlocks.Signals;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Marking;

/// <summary>Where rounds are asked for.</summary>
internal sealed class MarkDesk(ITerms terms, IMarkRounds rounds, ISignals signals, TimeProvider clock)
{
    /// <summary>Has the gallery's previews made with its watermark, if it has one.</summary>
    public async Task Ask(Guid galleryId, CancellationToken ct)
    {
        if ((await terms.InForce(galleryId, ct)).Mark is null)
            return;

        if (await rounds.Find(galleryId, ct) is { } round)
            round.AskAgain();
        else
            rounds.Add(new MarkRound(galleryId, clock.GetUtcNow()));
        signals.Raise(IMarkRounds.Channel, "");
    }
}
