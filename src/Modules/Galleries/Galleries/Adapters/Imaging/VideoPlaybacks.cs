using BuildingBlocks.Imaging.Videos;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Preparing;

namespace Galleries.Adapters.Imaging;

internal sealed class VideoPlaybacks(IPlaybackMaker maker) : IPlaybacks
{
    public bool AreMade => maker.IsAvailable;

    public async Task<IReadableFile?> Make(ClaimedVideo video, string path, CancellationToken ct) =>
        await maker.Make(path, VideoFormats.Of(video.MediaType), plainly: video.Attempt > 1, ct) is { } made ? new Lent(made) : null;

    public async Task<IReadableFile?> Burn(string path, Mark mark, Func<CancellationToken, Task<string?>> image, CancellationToken ct)
    {
        var overlay = Overlays.Of(mark);
        if (mark.Image.Length > 0)
            overlay = overlay with { PicturePath = await image(ct) ?? throw new IOException("The picture of a watermark is missing.") };
        return await maker.Burn(path, overlay, ct) is { } made ? new Lent(made) : null;
    }

    private sealed class Lent(PlaybackFile made) : IReadableFile
    {
        public string Path => made.Path;

        public void Dispose() => made.Dispose();
    }
}
