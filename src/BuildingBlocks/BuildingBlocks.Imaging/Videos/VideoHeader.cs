using BuildingBlocks.Imaging.Pictures;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>
/// Tells by content whether a file is a video, and what its header says. Managed code that decodes nothing and reads a bounded number of bytes,
/// whatever a stranger's file claims.
/// </summary>
public static class VideoHeader
{
    private const int HeadLength = 4096;

    // Pixels; more than any camera has.
    private const int Longest = 32_768;

    /// <summary>What the header says, or why the video is not taken; null when the file is no video.</summary>
    /// <param name="file">Can be read from any place on; left open.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<VideoInspection?> Read(Stream file, CancellationToken ct)
    {
        var probe = new FileProbe(file, ct);
        var head = await probe.Read(0, HeadLength);
        return VideoSniffer.Sniff(head.Span) switch
        {
            (_, { } refusal) => new VideoInspection(null, refusal),
            (VideoFormat.WebM, _) => Judge(VideoFormat.WebM, await new MatroskaHeader(probe).Read()),
            ({ } format, _) => Judge(format, await new IsoHeader(probe).Read(), isCertain: IsBranded(head.Span)),
            _ => null,
        };
    }

    // Without a brand a text may begin like a video by chance.
    private static bool IsBranded(ReadOnlySpan<byte> head) => head[4..8].SequenceEqual("ftyp"u8);

    private static VideoInspection? Judge(VideoFormat format, FoundVideo found, bool isCertain = true)
    {
        if (!found.IsComplete)
            return isCertain ? new VideoInspection(null, Refusals.VideoCutOff) : null;
        if (found is not { Width: > 0 and <= Longest, Height: > 0 and <= Longest })
            return new VideoInspection(null, Refusals.NoMovingPicture);

        return new VideoInspection(new VideoFacts(format, found.Width, found.Height, found.Duration, found.TakenAt), null);
    }
}
