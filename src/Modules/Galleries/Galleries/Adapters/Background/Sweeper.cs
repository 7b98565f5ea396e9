using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using Galleries.Ports;
using Galleries.UseCases.Sweeping;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>Deletes bytes nobody needs any more: at the start, when rung for, and every now and then.</summary>
internal sealed class Sweeper(Errands errands, WorkBell bell, ISignalListener signals, DatabaseChoice database, TimeProvider clock, ILogger<Sweeper> log) : RoundWorker(database, clock, log)
{
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(15);

    protected override string Trouble => "Bytes that nobody needs could not be deleted";

    protected override TimeSpan PauseAfterFailure => LookRound;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var heard = signals.Subscribe(Channels.LeftFiles, _ => bell.FilesAreLeft(), bell.FilesAreLeft);
        await base.ExecuteAsync(stoppingToken);
    }

    protected override async Task<bool> WorkOnNext(CancellationToken ct)
    {
        await Drive(errands, new SweepBin(), ct);
        await Drive(errands, new SweepRenditions(), ct);
        await Drive(errands, new SweepMarkedVideos(), ct);
        await Drive(errands, new SweepLeftovers(), ct);
        await Drive(errands, new SweepArchives(), ct);
        await Drive(errands, new SweepUploads(), ct);
        await Drive(errands, new SweepOpenings(), ct);
        return false;
    }

    protected override Task Wait(CancellationToken ct) => bell.WaitForFiles(LookRound, ct);
}
