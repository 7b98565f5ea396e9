using BuildingBlocks.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BuildingBlocks.Messaging;

/// <summary>
/// Runs the lanes that have something due, several at a time where the database can, and sleeps until a commit rings,
/// a retry or scheduled message comes up, or the safety poll is due.
/// </summary>
internal sealed class MessagePump(
    DatabaseEngine engine, DeliveryStore store, Courier courier, PumpBell bell,
    IOptions<MessagingOptions> options, TimeProvider clock, ILogger<MessagePump> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterAnotherHost = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<Lane, Task> _running = [];
    private DateTimeOffset _lastSweep;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var rung = bell.Next;
            try
            {
                await Round(rung, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception broken)
            {
                log.LogError(broken, "The message pump could not reach its tables; it tries again");
                await Task.Delay(AfterFailure, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await Task.WhenAll(_running.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Round(Task rung, CancellationToken ct)
    {
        var free = engine.Lanes - _running.Count;
        if (free > 0)
        {
            foreach (var lane in (await store.ReadyLanes(engine.Lanes + _running.Count, ct)).Where(lane => !_running.ContainsKey(lane)).Take(free))
                _running.Add(lane, Task.Run(() => Drain(lane, ct), CancellationToken.None));
        }

        if (_running.Count == 0)
        {
            await Sleep(rung, ct);
            return;
        }

        // With no lane free a ring changes nothing until one has ended.
        var ended = Task.WhenAny(_running.Values);
        await (_running.Count < engine.Lanes ? Task.WhenAny(ended, rung) : ended);
        await Collect();
    }

    private async Task Collect()
    {
        foreach (var (lane, done) in _running.Where(pair => pair.Value.IsCompleted).ToList())
        {
            _running.Remove(lane);
            await done;
        }
    }

    /// <summary>A handful of messages of one lane, so that a long one does not keep the others waiting.</summary>
    private async Task Drain(Lane lane, CancellationToken ct)
    {
        foreach (var delivery in await store.Next(lane, ct))
        {
            var delivered = await courier.Deliver(delivery, ct);
            if (delivered is Delivered.ByAnother)
                await Task.Delay(AfterAnotherHost, clock, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (delivered is not Delivered.Now)
                return;
        }
    }

    private async Task Sleep(Task rung, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (now - _lastSweep >= options.Value.SafetyPoll)
        {
            await store.DropLeftEnvelopes(ct);
            _lastSweep = now;
        }

        var due = await store.NextDue(ct);
        var pause = options.Value.SafetyPoll;
        if (due is { } at && at - clock.GetUtcNow() is var until && until < pause)
            pause = until < TimeSpan.Zero ? TimeSpan.Zero : until;
        if (pause > TimeSpan.Zero)
            await Bell.Wait(rung, pause, clock, ct);
    }
}
