using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Connections;

namespace Host.Web;

/// <summary>
/// Buffers for Kestrel of 32 KB instead of 4: an original then arrives in an eighth of the system calls and handovers. A connection holds one only
/// while bytes are on their way.
/// </summary>
internal sealed class WideBuffers : IMemoryPoolFactory<byte>
{
    public const int Length = 32 * 1024;

    public MemoryPool<byte> Create(MemoryPoolOptions? options = null) => new Pool();

    private sealed class Pool : MemoryPool<byte>
    {
        // 8 MB: what more were needed at once goes back to the garbage collector.
        private const int MostKept = 256;

        private readonly ConcurrentQueue<Buffer> _kept = [];
        private int _count;

        public override int MaxBufferSize => Length;

        public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, Length);
            if (!_kept.TryDequeue(out var buffer))
                return new Buffer(this);

            Interlocked.Decrement(ref _count);
            return buffer;
        }

        protected override void Dispose(bool disposing) => _kept.Clear();

        private void TakeBack(Buffer buffer)
        {
            if (Interlocked.Increment(ref _count) <= MostKept)
                _kept.Enqueue(buffer);
            else
                Interlocked.Decrement(ref _count);
        }

        private sealed class Buffer : IMemoryOwner<byte>
        {
            private readonly Pool _pool;

            public Buffer(Pool pool)
            {
                _pool = pool;
                // Pinned from the start: the kernel reads and writes it.
                Memory = MemoryMarshal.CreateFromPinnedArray(GC.AllocateUninitializedArray<byte>(Length, pinned: true), 0, Length);
            }

            public Memory<byte> Memory { get; }

            public void Dispose() => _pool.TakeBack(this);
        }
    }
}
