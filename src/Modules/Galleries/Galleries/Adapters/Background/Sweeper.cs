using Galleries.UseCases.Sweeping;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>Deletes bytes nobody needs any more: at the start, when rung for, and every now and then.</summary>
internal sealed class Sweeper(Errands errands, WorkBell bell, ILogger<Sweeper> log) : BackgroundService
{
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Drive(new SweepRenditions(), stoppingToken);
                await Drive(new SweepMarkedVideos(), stoppingToken);
                await Drive(new SweepLeftovers(), stoppingToken);
                await Drive(new SweepArchives(), stoppingToken);
                await Drive(new SweepUploads(), stoppingToken);
                await Drive(new SweepOpenings(), stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "Bytes that nobody needs could not be deleted; it is tried again");
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await bell.WaitForFiles(LookRound, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Drive<TCommand>(TCommand command, CancellationToken ct)
    {
        var outcome = await errands.Try(command, ct);
        if (!outcome.Succeeded)
            log.LogWarning("{Command} was refused: {Reason}", typeof(TCommand).Name, outcome.Reason);
    }
}
