using System.Globalization;
using System.Text.RegularExpressions;

namespace BuildingBlocks.Imaging.Videos;

/// <summary>What ffmpeg says of a file's streams when it opens it.</summary>
internal sealed partial class FoundStreams
{
    // As many as are spent on what is encoded anew.
    private const int MostKilobits = 10_000;
    private const double MostFrames = 60.5;

    private readonly string _picture;
    private readonly string _sound;
    private readonly int _kilobits;

    private FoundStreams(string picture, string sound, int kilobits) => (_picture, _sound, _kilobits) = (picture, sound, kilobits);

    /// <summary>Null where there is no moving picture.</summary>
    public static FoundStreams? In(string words)
    {
        var lines = words.Split('\n');
        var picture = lines.FirstOrDefault(line => Video().IsMatch(line) && !line.Contains("(attached pic)", StringComparison.Ordinal));
        var sound = lines.FirstOrDefault(line => Audio().IsMatch(line)) ?? "";
        return picture is null ? null : new FoundStreams(picture, sound, Number(Bitrate().Match(words)) is { } rate ? (int)rate : int.MaxValue);
    }

    /// <summary>Brighter than screens of today show without being told how.</summary>
    public bool IsHighDynamicRange => Says("smpte2084") || Says("arib-std-b67");

    public bool IsTooFast => Number(Frames().Match(_picture)) is not <= MostFrames;

    /// <summary>Where a file does not say how its colors are written, all players go by its size.</summary>
    public string? UnsaidMatrix => Says("bt709") || Says("bt2020") || Says("smpte170m") || Says("bt470bg") || Says("gbr") || Says("rgb") ? null
        : Size is { Short: >= 720 } ? "bt709" : "bt601";

    public bool HasAac => _sound.Contains("Audio: aac", StringComparison.Ordinal);

    /// <summary>Whether every browser plays it as it is, and nobody waits for its bytes.</summary>
    public bool IsPlayable =>
        Says("Video: h264") && Plain().IsMatch(_picture) && !IsHighDynamicRange && !IsTooFast && !Says(" first") && !Says(" coded")
        && (!Says("[SAR ") || Says("[SAR 1:1 ")) && Size is { Long: <= FfmpegPlaybacks.LongEdge, Short: <= FfmpegPlaybacks.ShortEdge } && _kilobits <= MostKilobits;

    private (int Long, int Short) Size
    {
        get
        {
            var size = Pixels().Match(_picture);
            var (width, height) = size.Success ? (Parse(size.Groups[1].Value), Parse(size.Groups[2].Value)) : (int.MaxValue, int.MaxValue);
            return (Math.Max(width, height), Math.Min(width, height));
        }
    }

    private bool Says(string word) => _picture.Contains(word, StringComparison.Ordinal);

    private static int Parse(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static double? Number(Match found) => found.Success && double.TryParse(found.Groups[1].Value, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^\s*Stream #0:\d+.*?: Video: ")]
    private static partial Regex Video();

    [GeneratedRegex(@"^\s*Stream #0:\d+.*?: Audio: ")]
    private static partial Regex Audio();

    [GeneratedRegex(@", bitrate: (\d{1,8}) kb/s")]
    private static partial Regex Bitrate();

    [GeneratedRegex(@", ([\d.]{1,8})k? fps")]
    private static partial Regex Frames();

    [GeneratedRegex(@", yuv420p[,(]")]
    private static partial Regex Plain();

    [GeneratedRegex(@", (\d{1,5})x(\d{1,5})\b")]
    private static partial Regex Pixels();
}
