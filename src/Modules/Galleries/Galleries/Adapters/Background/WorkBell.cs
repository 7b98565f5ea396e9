using System.Threading.Channels;
using Galleries.Ports;

namespace Galleries.Adapters.Background;

/// <summary>Rings for the kinds of work behind the requests; rung while nobody waits, it is heard the next time.</summary>
internal sealed class WorkBell(TimeProvider clock) : IWorkBell
{
    private readonly Channel<bool> _pictures = Bell();
    private readonly Channel<bool> _videos = Bell();
    private readonly Channel<bool> _files = Bell();
    private readonly Channel<bool> _marks = Bell();

    public void PicturesWait() => _pictures.Writer.TryWrite(true);

    public void VideosWait() => _videos.Writer.TryWrite(true);

    public void FilesAreLeft() => _files.Writer.TryWrite(true);

    /// <summary>There is a round to be made with a watermark.</summary>
    public void MarksWait() => _marks.Writer.TryWrite(true);

    /// <summary>Returns when it rang, or after this time all the same: what another host left behind rings no bell here.</summary>
    public Task WaitForPictures(TimeSpan atMost, CancellationToken ct) => Wait(_pictures, atMost, ct);

    /// <summary>Likewise.</summary>
    public Task WaitForVideos(TimeSpan atMost, CancellationToken ct) => Wait(_videos, atMost, ct);

    /// <summary>Likewise.</summary>
    public Task WaitForFiles(TimeSpan atMost, CancellationToken ct) => Wait(_files, atMost, ct);

    /// <summary>Likewise.</summary>
    public Task WaitForMarks(TimeSpan atMost, CancellationToken ct) => Wait(_marks, atMost, ct);

    private static Channel<bool> Bell() => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private async Task Wait(Channel<bool> bell, TimeSpan atMost, CancellationToken ct)
    {
        using var enough = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, ct);
        try
        {
            await bell.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Time is up.
        }
    }
}
