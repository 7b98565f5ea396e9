using System.Threading.Channels;
using Galleries.Ports;

namespace Galleries.Adapters.Background;

/// <summary>Rings for the kinds of work behind the requests; rung while nobody waits, it is heard the next time.</summary>
internal sealed class WorkBell(TimeProvider clock) : IWorkBell
{
    private readonly Channel<bool> _pictures = Bell();
    private readonly Channel<Guid> _downloads = Channel.CreateUnbounded<Guid>();
    private readonly Channel<bool> _videos = Bell();
    private readonly Channel<bool> _playbacks = Bell();
    private readonly Channel<bool> _files = Bell();
    private readonly Channel<bool> _marks = Bell();
    private readonly Channel<bool> _updates = Bell();
    private readonly Channel<bool> _transfers = Bell();

    public void PicturesWait() => _pictures.Writer.TryWrite(true);

    public void DownloadsWait(Guid galleryId) => _downloads.Writer.TryWrite(galleryId);

    public void VideosWait() => _videos.Writer.TryWrite(true);

    public void FilesAreLeft() => _files.Writer.TryWrite(true);

    /// <summary>There are videos whose turn to be made for playing has come.</summary>
    public void PlaybacksWait() => _playbacks.Writer.TryWrite(true);

    /// <summary>There is a round to be made with a watermark.</summary>
    public void MarksWait() => _marks.Writer.TryWrite(true);

    /// <summary>There is a gallery to be compared with its source, or updated.</summary>
    public void UpdatesWait() => _updates.Writer.TryWrite(true);

    /// <summary>There are originals to be moved.</summary>
    public void TransfersWait() => _transfers.Writer.TryWrite(true);

    /// <summary>Returns when it rang, or after this time all the same: what another host left behind rings no bell here.</summary>
    public Task WaitForPictures(TimeSpan atMost, CancellationToken ct) => Wait(atMost, stop => _pictures.Reader.ReadAsync(stop).AsTask(), ct);

    /// <summary>Likewise.</summary>
    public Task WaitForDownloads(TimeSpan atMost, CancellationToken ct) => Wait(atMost, stop => _downloads.Reader.WaitToReadAsync(stop).AsTask(), ct);

    /// <summary>The galleries it rang for since this was asked last.</summary>
    public IEnumerable<Guid> TakeDownloads()
    {
        while (_downloads.Reader.TryRead(out var galleryId))
            yield return galleryId;
    }

    /// <summary>Likewise.</summary>
    public Task WaitForVideos(TimeSpan atMost, CancellationToken ct) => Wait(atMost, stop => _videos.Reader.ReadAsync(stop).AsTask(), ct);

    /// <summary>Likewise.</summary>
    public Task WaitForPlaybacks(TimeSpan atMost, CancellationToken ct) => Wait(atMost, stop => _playbacks.Reader.ReadAsync(stop).AsTask(), ct);

    /// <summary>Likewise.</summary>
    public Task WaitForFiles(TimeSpan atMost, CancellationToken ct) => Wait(atMost, stop => _files.Reader.ReadAsync(stop).AsTask(), ct);

    /// <summary>Likewise.</summary>
    public Task WaitForMarks(TimeSpan atMost, CancellationToken ct) => Wait(atMost, stop => _marks.Reader.ReadAsync(stop).AsTask(), ct);

    /// <summary>Likewise.</summary>
    public Task WaitForUpdates(TimeSpan atMost, CancellationToken ct) => Wait(atMost, stop => _updates.Reader.ReadAsync(stop).AsTask(), ct);

    /// <summary>Likewise.</summary>
    public Task WaitForTransfers(TimeSpan atMost, CancellationToken ct) => Wait(atMost, stop => _transfers.Reader.ReadAsync(stop).AsTask(), ct);

    private static Channel<bool> Bell() => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private async Task Wait(TimeSpan atMost, Func<CancellationToken, Task> ring, CancellationToken ct)
    {
        using var enough = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, ct);
        try
        {
            await ring(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Time is up.
        }
    }
}
