using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>Posters by ffmpeg: a process of its own for each, with limits on time, memory and threads, behind everything else that wants the processor.</summary>
internal sealed partial class FfmpegPosters : IPosterMaker
{
    private const int LongEdge = 2048;

    private readonly ImagingOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<FfmpegPosters> _log;

    public FfmpegPosters(ImagingOptions options, TimeProvider time, ILogger<FfmpegPosters> log)
    {
        (_options, _time, _log) = (options, time, log);
        if (IsAvailable)
            Ffmpeg.Clear(options.PosterFolder);
    }

    public bool IsAvailable => _options.Ffmpeg is not null;

    public async Task<PosterFile?> Take(string path, VideoFormat format, TimeSpan at, CancellationToken ct)
    {
        if (_options.Ffmpeg is not { } program)
            throw new InvalidOperationException("Posters were asked for where nothing can make them.");

        var target = Path.Combine(_options.PosterFolder, $"{Guid.CreateVersion7():N}.jpg");
        var outcome = await LimitedProcess.Run(program, [.. Arguments(path, format, at), target], _options.PosterTimeLimit, _options.WorkerMemory, _time, ct);
        var poster = new PosterFile(target, DurationIn(outcome.Problems));
        if (Ffmpeg.HasMade(target, outcome))
            return poster;

        poster.Dispose();
        _log.LogWarning("ffmpeg made no poster of {Path} at {At} ({Ending}): {Problems}", path, at, outcome.Ending, outcome.Problems);
        return null;
    }

    private static IEnumerable<string> Arguments(string path, VideoFormat format, TimeSpan at) =>
    [
        "-nostdin", "-hide_banner", "-y", "-filter_threads", "1", "-ss", at.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture), .. Ffmpeg.Source(path, format, "1"),
        "-map", "0:v:0", "-frames:v", "1", "-an", "-sn", "-dn", "-map_metadata", "-1",
        "-vf", string.Create(CultureInfo.InvariantCulture, $"scale=iw*sar:ih,setsar=1,scale=w='min(iw,{LongEdge})':h='min(ih,{LongEdge})':force_original_aspect_ratio=decrease"),
        "-pix_fmt", "yuvj420p", "-q:v", "2", "-threads", "1", "-f", "image2", "-update", "1", "-c:v", "mjpeg",
    ];

    private static TimeSpan? DurationIn(string words) =>
        TimeSpan.TryParse(Duration().Match(words).Groups[1].Value, CultureInfo.InvariantCulture, out var duration) && duration > TimeSpan.Zero ? duration : null;

    [GeneratedRegex(@"^\s*Duration: (\d+:\d\d:\d\d\.\d+)", RegexOptions.Multiline)]
    private static partial Regex Duration();
}
