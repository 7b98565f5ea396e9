using System.Globalization;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>
/// Videos for playing by ffmpeg: a process of its own for each, with limits on time, memory and threads, behind everything else that wants the
/// processor. What browsers play anyway is only packed anew.
/// </summary>
internal sealed class FfmpegPlaybacks : IPlaybackMaker
{
    public const int LongEdge = 1920;
    public const int ShortEdge = 1080;

    // Bright enough for a face in the sun, and no sky is burnt out.
    private const string Tonemap = "zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,";

    private static readonly string Threads = Math.Max(1, Environment.ProcessorCount / 2).ToString(CultureInfo.InvariantCulture);

    // Every other encoding is as this one is.
    private static readonly string[] Encoding =
    [
        "-c:v", "libx264", "-preset", "veryfast", "-crf", "21", "-maxrate", "10M", "-bufsize", "20M", "-g", "120",
        "-profile:v", "high", "-pix_fmt", "yuv420p", "-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv", "-threads", Threads,
    ];

    private readonly ImagingOptions _options;
    private readonly IOverlaySheets _sheets;
    private readonly TimeProvider _time;
    private readonly ILogger<FfmpegPlaybacks> _log;

    public FfmpegPlaybacks(ImagingOptions options, IOverlaySheets sheets, TimeProvider time, ILogger<FfmpegPlaybacks> log)
    {
        (_options, _sheets, _time, _log) = (options, sheets, time, log);
        if (IsAvailable)
            Ffmpeg.Clear(options.PlaybackFolder);
    }

    public bool IsAvailable => _options.Ffmpeg is not null;

    public async Task<PlaybackFile?> Make(string path, VideoFormat format, bool plainly, CancellationToken ct)
    {
        if (_options.Ffmpeg is not { } program)
            throw new InvalidOperationException("A video for playing was asked for where nothing can make it.");

        var source = Ffmpeg.Source(path, format, Threads).ToArray();
        // Without anything to write it ends after telling what is in the file.
        var opened = await LimitedProcess.Run(program, ["-nostdin", "-hide_banner", .. source], _options.PosterTimeLimit, _options.WorkerMemory, _time, ct);
        if (FoundStreams.In(opened.Problems) is not { } found)
        {
            _log.LogWarning("ffmpeg found nothing to play in {Path} ({Ending}): {Problems}", path, opened.Ending, opened.Problems);
            return null;
        }

        return await Write(program, path, [.. source, .. Picture(found, format, plainly), .. Sound(found, plainly)], ct);
    }

    public async Task<PlaybackFile?> Burn(string path, Overlay overlay, CancellationToken ct)
    {
        if (_options.Ffmpeg is not { } program)
            throw new InvalidOperationException("A watermark in a video was asked for where nothing can burn it in.");
        if (await Size(path, ct) is not var (width, height))
            return null;

        var sheet = Path.Combine(_options.PlaybackFolder, $"{Guid.CreateVersion7():N}.rgba");
        try
        {
            await _sheets.Draw(overlay, width, height, sheet, ct);
            return await Write(program, path, [.. Ffmpeg.Source(path, VideoFormat.Mp4, Threads), .. Sheet(sheet, width, height), .. Burnt(width, height)], ct);
        }
        finally
        {
            File.Delete(sheet);
        }
    }

    private async Task<PlaybackFile?> Write(string program, string path, IEnumerable<string> arguments, CancellationToken ct)
    {
        var made = new PlaybackFile(Path.Combine(_options.PlaybackFolder, $"{Guid.CreateVersion7():N}.mp4"));
        try
        {
            if (await Write(program, arguments, made.Path, ct) is not { } problem)
                return made;

            _log.LogWarning("ffmpeg made nothing to play of {Path}: {Problem}", path, problem);
        }
        catch (Exception)
        {
            made.Dispose();
            throw;
        }

        made.Dispose();
        return null;
    }

    /// <summary>What went wrong; null when it is there.</summary>
    private async Task<string?> Write(string program, IEnumerable<string> arguments, string target, CancellationToken ct)
    {
        var outcome = await LimitedProcess.Run(
            program,
            [
                "-nostdin", "-hide_banner", "-loglevel", "error", "-nostats", "-y", "-filter_threads", Threads, .. arguments,
                "-map_metadata", "-1", "-map_chapters", "-1", "-fflags", "+bitexact", "-sn", "-dn", "-movflags", "+faststart", "-f", "mp4", target,
            ],
            _options.PlaybackTimeLimit, _options.PlaybackMemory, _time, ct);
        return Ffmpeg.HasMade(target, outcome) ? null : $"{outcome.Ending}: {outcome.Problems}";
    }

    // Some cameras write the place and themselves between the pictures (SEI, type 6): that stays out.
    private static string[] Picture(FoundStreams found, VideoFormat format, bool plainly) => found.IsPlayable && format != VideoFormat.WebM && !plainly
        ? ["-map", "0:V:0", "-c:v", "copy", "-bsf:v", "filter_units=remove_types=6", "-tag:v", "avc1"]
        :
        [
            "-map", "0:V:0", "-vf", Filters(found, plainly), .. Encoding,
        ];

    /// <summary>Upright, as players show it; null where the file says none.</summary>
    private static async Task<(int Width, int Height)?> Size(string path, CancellationToken ct)
    {
        await using var file = File.OpenRead(path);
        return (await VideoHeader.Read(file, ct))?.Facts is { } facts ? (Even(facts.Width), Even(facts.Height)) : null;
    }

    private static int Even(int pixels) => Math.Max(2, pixels / 2 * 2);

    // One picture of it is enough: it stays for all of the video.
    private static string[] Sheet(string path, int width, int height) =>
        ["-f", "rawvideo", "-pix_fmt", "rgba", "-video_size", $"{width}x{height}", "-framerate", "1", "-i", $"file:{path}"];

    private static string[] Burnt(int width, int height) =>
    [
        "-filter_complex",
        $"[1:v]scale=out_color_matrix=bt709:out_range=tv,format=yuva420p[mark];[0:V:0]scale={width}:{height}:out_color_matrix=bt709:out_range=tv,setsar=1[film];"
        + "[film][mark]overlay=eof_action=repeat:format=yuv420[out]",
        "-map", "[out]", "-map", "0:a:0?", "-c:a", "copy", .. Encoding,
    ];

    private static string[] Sound(FoundStreams found, bool plainly) =>
        ["-map", "0:a:0?", .. found.HasAac && !plainly ? new[] { "-c:a", "copy" } : ["-c:a", "aac", "-b:a", "160k", "-ac", "2"]];

    private static string Filters(FoundStreams found, bool plainly)
    {
        // Upright already; the factor never enlarges, and pixels that are no squares become some.
        var factor = string.Create(CultureInfo.InvariantCulture, $"min(1,min({LongEdge}/max(iw*sar,ih),{ShortEdge}/min(iw*sar,ih)))");
        var size = $"w='max(2,trunc(iw*sar*{factor}/2)*2)':h='max(2,trunc(ih*{factor}/2)*2)'";
        var (fewer, square) = (found.IsTooFast ? "fps=60," : "", "setsar=1,format=yuv420p");
        if (found.IsHighDynamicRange && !plainly)
            return $"{fewer}scale={size},{Tonemap}{square}";

        var matrix = found.UnsaidMatrix is { } unsaid ? $":in_color_matrix={unsaid}" : "";
        return $"{fewer}yadif=deint=interlaced,scale={size}{matrix}:out_color_matrix=bt709:out_range=tv,{square}";
    }
}
