namespace BuildingBlocks.Messaging;

/// <summary>Wakes one that waits; rung before, it is not missed.</summary>
internal abstract class Bell
{
    private TaskCompletionSource _rung = New();

    /// <summary>Take this before looking for work: it ends when the bell rings from now on.</summary>
    public Task Next => Volatile.Read(ref _rung).Task;

    public void Ring() => Interlocked.Exchange(ref _rung, New()).TrySetResult();

    /// <summary>Until it rings or the time is over.</summary>
    public static async Task Wait(Task rung, TimeSpan atMost, TimeProvider clock, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var timer = Task.Delay(atMost, clock, stop.Token);
        await Task.WhenAny(rung, timer);
        await stop.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Rings when there may be messages to deliver.</summary>
internal sealed class PumpBell : Bell;
