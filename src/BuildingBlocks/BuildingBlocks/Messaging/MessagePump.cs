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

    private readonly Dictionary<Lane, Task<bool>> _running = [];
    private readonly Dictionary<Lane, DateTimeOffset> _elsewhere = [];
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

        await ((Task)Task.WhenAll(_running.Values)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Round(Task rung, CancellationToken ct)
    {
        if (_running.Count < engine.Lanes)
            await Fill(ct);
        if (_running.Count == 0)
        {
            await Sleep(rung, ct);
            return;
        }

        // With no lane free a ring changes nothing until one has ended.
        Task ended = Task.WhenAny(_running.Values);
        await (_running.Count < engine.Lanes ? Task.WhenAny(ended, rung) : ended);
        await Collect();
    }

    private async Task Fill(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var (lane, _) in _elsewhere.Where(pair => pair.Value <= now).ToList())
            _elsewhere.Remove(lane);

        var ready = await store.ReadyLanes(engine.Lanes + _running.Count + _elsewhere.Count, ct);
        foreach (var lane in ready.Where(lane => !_running.ContainsKey(lane) && !_elsewhere.ContainsKey(lane)).Take(engine.Lanes - _running.Count))
            _running.Add(lane, Task.Run(() => Drain(lane, ct), CancellationToken.None));
    }

    private async Task Collect()
    {
        foreach (var (lane, done) in _running.Where(pair => pair.Value.IsCompleted).ToList())
        {
            _running.Remove(lane);
            if (await done)
                _elsewhere[lane] = clock.GetUtcNow() + AfterAnotherHost;
        }
    }

    /// <summary>
    /// A handful of messages of one lane, so that a long one does not keep the others waiting. True: another host is at it.
    /// </summary>
    private async Task<bool> Drain(Lane lane, CancellationToken ct)
    {
        var next = await store.Next(lane, ct);
        if (await courier.DeliverTogether(next, ct))
            return false;

        foreach (var delivery in next)
        {
            var delivered = await courier.Deliver(delivery, ct);
            if (delivered is not Delivered.Now)
                return delivered is Delivered.ByAnother;
        }

        return false;
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
        var pause = _elsewhere.Count > 0 ? AfterAnotherHost : options.Value.SafetyPoll;
        if (due is { } at && at - clock.GetUtcNow() is var until && until < pause)
            pause = until < TimeSpan.Zero ? TimeSpan.Zero : until;
        if (pause > TimeSpan.Zero)
            await Bell.Wait(rung, pause, clock, ct);
    }
}
