using BuildingBlocks.Imaging.Videos;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Imaging;

internal sealed class HeaderVideoReader(IStudioCard studio) : IVideoReader
{
    public async Task<PictureReading?> Read(Stream content, CancellationToken ct) => await VideoHeader.Read(content, ct) switch
    {
        null => null,
        { Facts: { } facts } => new PictureReading(await FactsOf(facts, ct), null),
        var refused => new PictureReading(null, refused.Refusal),
    };

    private async Task<PictureFacts> FactsOf(VideoFacts facts, CancellationToken ct) =>
        PictureFacts.OfVideo(MediaTypeOf(facts.Format), facts.Width, facts.Height, await WallClock(facts.TakenAt, ct), facts.Duration);

    // Most cameras write UTC, and photos of the same day are sorted by the clock on the wall.
    private async Task<DateTime?> WallClock(DateTime? taken, CancellationToken ct) =>
        taken is { Kind: DateTimeKind.Utc } utc ? DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, (await studio.Read(ct)).Zone), DateTimeKind.Unspecified) : taken;

    private static string MediaTypeOf(VideoFormat format) => format switch
    {
        VideoFormat.QuickTime => "video/quicktime",
        VideoFormat.WebM => "video/webm",
        _ => "video/mp4",
    };
}
