using System.Collections.Concurrent;

namespace BuildingBlocks.Persistence;

/// <summary>Lets the writers of one SQLite file in one after the other, first come first served, without a thread that waits.</summary>
internal sealed class WriteGate
{
    private static readonly ConcurrentDictionary<string, WriteGate> Gates = new(StringComparer.Ordinal);

    private readonly Lock _lock = new();
    private readonly Queue<Writer> _waiting = new();
    private bool _taken;

    public int Waiting
    {
        get
        {
            lock (_lock)
                return _waiting.Count;
        }
    }

    public static WriteGate OfFile(string path) => Gates.GetOrAdd(path, _ => new WriteGate());

    public async ValueTask<IDisposable> Enter(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        // SQLite's calls are never really asynchronous: one who writes in a loop would keep its thread, and all that waits in its queue, for ever.
        await Task.Yield();
        if (Join() is { } writer)
            await writer.Turn(ct);
        return new Turn(this);
    }

    /// <summary>Null: the gate was free and is taken now.</summary>
    private Writer? Join()
    {
        lock (_lock)
        {
            if (!_taken)
            {
                _taken = true;
                return null;
            }

            var writer = new Writer();
            _waiting.Enqueue(writer);
            return writer;
        }
    }

    private void Leave()
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var next))
            {
                if (next.LetIn())
                    return;
            }

            _taken = false;
        }
    }

    private sealed class Writer
    {
        private readonly TaskCompletionSource _turn = new();
        private int _decided;

        public async Task Turn(CancellationToken ct)
        {
            await using (ct.UnsafeRegister(static (writer, ct) => ((Writer)writer!).GiveUp(ct), this))
                await _turn.Task;
        }

        /// <summary>
        /// False when it has given up. It goes on from the thread pool's common queue: from a thread's own queue a crowd of writers
        /// would pass the turn among themselves and keep everybody else from starting.
        /// </summary>
        public bool LetIn()
        {
            if (Interlocked.Exchange(ref _decided, 1) == 1)
                return false;

            ThreadPool.UnsafeQueueUserWorkItem(static turn => turn.SetResult(), _turn, preferLocal: false);
            return true;
        }

        private void GiveUp(CancellationToken ct)
        {
            if (Interlocked.Exchange(ref _decided, 1) == 0)
                _turn.SetCanceled(ct);
        }
    }

    private sealed class Turn(WriteGate gate) : IDisposable
    {
        private WriteGate? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Leave();
    }
}
