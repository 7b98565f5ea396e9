using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using Galleries.Ports;
using Galleries.UseCases.Archiving;
using Microsoft.Extensions.Logging;

namespace Galleries.Adapters.Background;

/// <summary>Moves the originals of one gallery after the other to the archive and back, one file at a time. What breaks off goes on where it was, after a restart, too.</summary>
internal sealed class ArchiveWorker(Errands errands, WorkBell bell, ISignalListener signals, DatabaseChoice database, TimeProvider clock, ILogger<ArchiveWorker> log)
    : RoundWorker(database, clock, log)
{
    private const int PageSize = 50;
    private static readonly TimeSpan LookRound = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseForBackup = TimeSpan.FromSeconds(10);

    protected override string Trouble => "Originals could not be moved between their store and the archive";

    protected override TimeSpan PauseAfterFailure => LookRound;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var heard = signals.Subscribe(ITransfers.Channel, _ => bell.TransfersWait(), bell.TransfersWait);
        await base.ExecuteAsync(stoppingToken);
    }

    protected override Task Release(CancellationToken ct) => errands.Do(new ReleaseTransfers(), ct);

    protected override Task Wait(CancellationToken ct) => bell.WaitForTransfers(LookRound, ct);

    protected override async Task<bool> WorkOnNext(CancellationToken ct)
    {
        var claim = Guid.CreateVersion7(Clock.GetUtcNow());
        await errands.Do(new ClaimTransfer(claim), ct);
        if (await errands.Ask<FindTransfer, ClaimedTransfer?>(new FindTransfer(claim), ct) is not { } transfer)
            return false;

        try
        {
            await Hold(stop => errands.Try(new KeepTransfer(claim), stop), () => Move(transfer, claim, ct), ct);
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            await errands.Do(new BreakTransferOff(claim), CancellationToken.None);
            throw;
        }

        return true;
    }

    private async Task Move(ClaimedTransfer transfer, Guid claim, CancellationToken ct)
    {
        var unmoved = 0;
        IReadOnlyList<Guid> page = [];
        do
        {
            page = await errands.Ask<ListMovable, IReadOnlyList<Guid>>(new ListMovable(transfer.GalleryId, transfer.IsOutward, page.Count > 0 ? page[^1] : null, PageSize), ct);
            foreach (var assetId in page)
            {
                // Turned round, or taken over by another host.
                if (await errands.Ask<FindTransfer, ClaimedTransfer?>(new FindTransfer(claim), ct) != transfer)
                    return;

                if (await errands.Try(new MoveOriginal(transfer.GalleryId, assetId, transfer.IsOutward), ct) is { Succeeded: false } refused)
                {
                    Log.LogError("{AssetId} of gallery {GalleryId} stays where it is: {Reason}", assetId, transfer.GalleryId, refused.Reason);
                    unmoved++;
                }
            }
        }
        while (page.Count == PageSize);

        while (await errands.Try(new ClearBehind(transfer.GalleryId, transfer.IsOutward), ct) is { Succeeded: false })
            await Task.Delay(PauseForBackup, Clock, ct);
        await errands.Do(new EndTransfer(claim, unmoved), ct);
    }
}
