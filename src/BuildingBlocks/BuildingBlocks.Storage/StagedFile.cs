using System.Buffers;
using System.Runtime.ExceptionServices;
using BuildingBlocks.Storage.Checksums;
using Microsoft.Win32.SafeHandles;

namespace BuildingBlocks.Storage;

/// <summary>
/// A file that is being received, in one go or in pieces, over restarts if need be. It is hashed while it is written, so that nothing has to be
/// read again at the end. One caller at a time; the file is locked against other processes. Disposing closes it and leaves it where it is.
/// </summary>
public sealed class StagedFile : IDisposable
{
    private const int BufferSize = 512 * 1024;

    private readonly SafeFileHandle _file;
    private ContentHash _hash = new();

    private StagedFile(string path, FileMode mode)
    {
        Path = path;
        _file = File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.None, FileOptions.Asynchronous);
    }

    /// <summary>Where the bytes lie.</summary>
    public string Path { get; }

    /// <summary>Bytes received.</summary>
    public long Length => _hash.Length;

    /// <summary>Begins a new file; throws <see cref="IOException"/> when there is one.</summary>
    public static StagedFile Create(string path) => new(path, FileMode.CreateNew);

    /// <summary>Goes on with a file, whose bytes are read once for their hash; null when there is none.</summary>
    public static async Task<StagedFile?> Continue(string path, CancellationToken ct)
    {
        if (!File.Exists(path))
            return null;

        var staged = new StagedFile(path, FileMode.Open);
        try
        {
            await staged.HashAgain(RandomAccess.GetLength(staged._file), ct);
            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Adds the content to the end. When reading it fails, what came before the failure is kept, and <see cref="Length"/> says how much.
    /// When writing fails, the file is closed and has to be continued.
    /// </summary>
    public async Task Append(Stream content, CancellationToken ct)
    {
        var buffers = (Now: ArrayPool<byte>.Shared.Rent(BufferSize), Next: ArrayPool<byte>.Shared.Rent(BufferSize));
        var writing = Task.CompletedTask;
        try
        {
            while (true)
            {
                var (read, failure) = await Fill(content, buffers.Now, ct);
                await writing;
                // The write runs beside the hash and beside the next read.
                writing = read == 0 ? Task.CompletedTask : RandomAccess.WriteAsync(_file, buffers.Now.AsMemory(0, read), Length, CancellationToken.None).AsTask();
                _hash.Append(buffers.Now.AsSpan(0, read));
                failure?.Throw();
                if (read < BufferSize)
                    break;
                buffers = (buffers.Next, buffers.Now);
            }

            await writing;
        }
        finally
        {
            // A pending write still reads its buffer; after a failed one the hash is of more than the file has.
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ArrayPool<byte>.Shared.Return(buffers.Now);
            ArrayPool<byte>.Shared.Return(buffers.Next);
            if (!writing.IsCompletedSuccessfully)
                _file.Dispose();
        }
    }

    /// <summary>Drops what came after the given length, such as a piece whose checksum was wrong.</summary>
    public async Task Rewind(long length, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length);
        RandomAccess.SetLength(_file, length);
        await HashAgain(length, ct);
    }

    /// <summary>Flushes to the medium, closes the file and says what is in it.</summary>
    public StoredBlob Close()
    {
        RandomAccess.FlushToDisk(_file);
        var blob = _hash.Current();
        Dispose();
        return blob;
    }

    public void Dispose()
    {
        _file.Dispose();
        _hash.Dispose();
    }

    private static async Task<(int Read, ExceptionDispatchInfo? Failure)> Fill(Stream content, byte[] buffer, CancellationToken ct)
    {
        var filled = 0;
        try
        {
            int read;
            while (filled < BufferSize && (read = await content.ReadAsync(buffer.AsMemory(filled, BufferSize - filled), ct)) > 0)
                filled += read;
            return (filled, null);
        }
        catch (Exception failure)
        {
            // A broken connection must not cost what it had brought.
            return (filled, ExceptionDispatchInfo.Capture(failure));
        }
    }

    private async Task HashAgain(long length, CancellationToken ct)
    {
        _hash.Dispose();
        _hash = new ContentHash();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (Length < length)
            {
                var read = await RandomAccess.ReadAsync(_file, buffer.AsMemory(0, (int)Math.Min(BufferSize, length - Length)), Length, ct);
                if (read == 0)
                    throw new EndOfStreamException($"{Path} became shorter while it was read.");
                _hash.Append(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
