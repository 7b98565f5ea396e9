namespace BuildingBlocks.Imaging.Videos;

/// <summary>Reads here and there in a stranger's file: a window at a time, and only so often.</summary>
internal sealed class FileProbe(Stream file, CancellationToken ct)
{
    private const int WindowSize = 64 * 1024;
    private const int MostReads = 400;

    private readonly byte[] _window = new byte[WindowSize];
    private long _start;
    private int _filled;
    private int _reads;

    public long Length { get; } = file.Length;

    /// <summary>As many bytes as there are, at most those asked for and at most a window; none once it was asked too often.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> Read(long at, int count)
    {
        count = (int)Math.Min(Math.Min(count, WindowSize), Length - at);
        if (at < 0 || count <= 0)
            return default;
        if ((at < _start || at + count > _start + _filled) && !await Fill(at))
            return default;

        var from = (int)(at - _start);
        return _window.AsMemory(from, Math.Min(count, _filled - from));
    }

    private async ValueTask<bool> Fill(long at)
    {
        if (++_reads > MostReads)
            return false;

        file.Position = at;
        (_start, _filled) = (at, await file.ReadAtLeastAsync(_window, WindowSize, throwOnEndOfStream: false, ct));
        return true;
    }
}
