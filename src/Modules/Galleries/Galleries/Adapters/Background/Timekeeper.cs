using BuildingBlocks.Persistence;
using Galleries.UseCases.Ending;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Publishing;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>Does what was decided for later, to the minute.</summary>
internal sealed class Timekeeper(Errands errands, DatabaseChoice database, TimeProvider clock, ILogger<Timekeeper> log) : RoundWorker(database, clock, log)
{
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(1);

    protected override string Trouble => "What was to happen to galleries by now did not";

    protected override TimeSpan PauseAfterFailure => LookRound;

    protected override async Task<bool> WorkOnNext(CancellationToken ct)
    {
        await Drive(errands, new OpenDueGalleries(), ct);
        // Those invited at the very moment when the gallery went online are found here.
        await Drive(errands, new SendWaitingInvitations(), ct);
        await Drive(errands, new TendEndings(), ct);
        return false;
    }

    protected override Task Wait(CancellationToken ct) => Task.Delay(LookRound, Clock, ct);
}
