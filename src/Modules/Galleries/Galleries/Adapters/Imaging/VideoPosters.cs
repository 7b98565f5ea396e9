using BuildingBlocks.Imaging.Videos;
using Galleries.Ports;
using Galleries.UseCases.Preparing;

namespace Galleries.Adapters.Imaging;

internal sealed class VideoPosters(IPosterMaker maker) : IPosters
{
    // Many videos begin in black: a tenth of the way in, but not far.
    private const double Share = 0.1;
    private static readonly TimeSpan Furthest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan UnknownLength = TimeSpan.FromSeconds(1);

    public bool AreMade => maker.IsAvailable;

    public async Task<TakenPoster?> Take(WaitingVideo video, string path, CancellationToken ct) =>
        await maker.Take(path, VideoFormats.Of(video.MediaType), MomentOf(video), ct) is { } poster ? new TakenPoster(new Lent(poster), poster.Duration) : null;

    // What can't be found there may be at the beginning.
    private static TimeSpan MomentOf(WaitingVideo video)
    {
        if (video.Attempt > 1)
            return TimeSpan.Zero;

        var moment = video.Duration * Share ?? UnknownLength;
        return moment < Furthest ? moment : Furthest;
    }

    private sealed class Lent(PosterFile poster) : IReadableFile
    {
        public string Path => poster.Path;

        public void Dispose() => poster.Dispose();
    }
}
