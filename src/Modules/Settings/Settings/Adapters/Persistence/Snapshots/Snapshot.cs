using System.Collections.Concurrent;
using BuildingBlocks.Signals;

namespace Settings.Adapters.Persistence.Snapshots;

/// <summary>What was read lately, kept in memory until a signal says that it may be out of date.</summary>
internal sealed class Snapshot<TKey, TValue> : IDisposable
    where TKey : notnull
{
    /// <summary>More than any studio has; a bound all the same.</summary>
    private const int Most = 10_000;

    private readonly ISignalListener _signals;
    private readonly IDisposable _subscription;
    private ConcurrentDictionary<TKey, TValue> _held = new();

    public Snapshot(ISignalListener signals, string channel)
    {
        _signals = signals;
        _subscription = signals.Subscribe(channel, _ => Drop(), Drop);
    }

    /// <summary>
    /// What is held, or what is read now. A value that was read before a drop goes into the dictionary that was dropped, so what is
    /// out of date is never kept.
    /// </summary>
    public async ValueTask<TValue> Get(TKey key, Func<Task<TValue>> read)
    {
        if (!_signals.Listening)
            return await read();

        var held = Volatile.Read(ref _held);
        if (held.TryGetValue(key, out var value))
            return value;

        value = await read();
        if (held.Count < Most)
            held[key] = value;
        return value;
    }

    public void Dispose() => _subscription.Dispose();

    private void Drop() => Volatile.Write(ref _held, new ConcurrentDictionary<TKey, TValue>());
}
