using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace BuildingBlocks.Persistence;

/// <summary>Lets the writers of one SQLite file in one after the other, first come first served, without a thread that waits.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "Lives as long as the process; a semaphore without a wait handle holds nothing.")]
internal sealed class WriteGate
{
    private static readonly ConcurrentDictionary<string, WriteGate> Gates = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim _free = new(1, 1);

    private WriteGate()
    {
    }

    public static WriteGate OfFile(string path) => Gates.GetOrAdd(path, _ => new WriteGate());

    public async ValueTask<IDisposable> Enter(CancellationToken ct)
    {
        await _free.WaitAsync(ct);
        return new Turn(_free);
    }

    private sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        private SemaphoreSlim? _free = free;

        public void Dispose() => Interlocked.Exchange(ref _free, null)?.Release();
    }
}
