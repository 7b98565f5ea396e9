using BuildingBlocks.Imaging.Videos;

namespace Galleries.Adapters.Imaging;

internal static class VideoFormats
{
    public static VideoFormat Of(string mediaType) => mediaType switch
    {
        "video/webm" => VideoFormat.WebM,
        "video/quicktime" => VideoFormat.QuickTime,
        _ => VideoFormat.Mp4,
    };
}
