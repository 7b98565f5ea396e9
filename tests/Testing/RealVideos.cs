using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;

namespace Testing;

/// <summary>Videos that can be decoded, made by ffmpeg, which the tests need.</summary>
public static class RealVideos
{
    /// <summary>A moving test picture of two seconds: VP8 without sound.</summary>
    public static Task<byte[]> WebM() => Make("webm", "-c:v", "libvpx", "-deadline", "realtime");

    /// <summary>The same as MPEG-4 in MP4.</summary>
    public static Task<byte[]> Mp4() => Make("mp4", "-c:v", "mpeg4", "-pix_fmt", "yuv420p");

    /// <summary>The same as every browser plays it, with AAC, from a camera that knows its place.</summary>
    public static Task<byte[]> PlayableMp4(string size = "320x180", string codec = "libx264") => Make("mp4",
        ["-f", "lavfi", "-i", "sine=duration=2"], size, "-c:v", codec, "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags", "use_metadata_tags", "-metadata", "location=+48.1372+011.5756/", "-metadata", "title=Camera 7");

    /// <summary>The same in the colors and the brightness of a new phone (HLG), with sound that is not packed at all.</summary>
    public static Task<byte[]> BrightMov() => Make("mov",
        ["-f", "lavfi", "-i", "sine=duration=2"], "320x180", "-c:v", "libx265", "-preset", "ultrafast", "-x265-params", "log-level=none:colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc", "-pix_fmt", "yuv420p10le", "-c:a", "pcm_s16le");

    /// <summary>The same, to be shown turned by a quarter, as a phone held upright writes it.</summary>
    public static async Task<byte[]> UprightMp4()
    {
        var video = await Mp4();
        // The matrix of the track's header, behind its times, numbers and volume.
        var matrix = video.AsSpan(video.AsSpan().IndexOf("tkhd"u8) + 4 + 40);
        int[] quarter = [0, 65_536, 0, -65_536, 0];
        for (var i = 0; i < quarter.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(matrix[(4 * i)..], quarter[i]);
        return video;
    }

    /// <summary>The pixels of the first picture: rows of red, green and blue.</summary>
    public static async Task<byte[]> FirstPicture(string video)
    {
        var path = Path.Combine(Path.GetTempPath(), $"tests-{Guid.CreateVersion7():N}.rgb");
        try
        {
            await Run(["-nostdin", "-loglevel", "error", "-i", video, "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "rgb24", path]);
            return await File.ReadAllBytesAsync(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What ffmpeg says of a video.</summary>
    public static async Task<string> Describe(string path)
    {
        using var process = Start(["-nostdin", "-hide_banner", "-i", path]);
        return await process.StandardError.ReadToEndAsync();
    }

    private static Task<byte[]> Make(string format, params string[] how) => Make(format, [], "320x180", how);

    private static async Task<byte[]> Make(string format, string[] sound, string size, params string[] how)
    {
        var path = Path.Combine(Path.GetTempPath(), $"tests-{Guid.CreateVersion7():N}.{format}");
        try
        {
            await Run(["-nostdin", "-loglevel", "error", "-f", "lavfi", "-i", $"testsrc=size={size}:rate=10:duration=2", .. sound, .. how, "-f", format, path]);
            return await File.ReadAllBytesAsync(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task Run(string[] arguments)
    {
        using var process = Start(arguments);
        var problems = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"ffmpeg made no video: {problems}");
    }

    private static Process Start(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("ffmpeg", arguments) { RedirectStandardError = true })!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("These tests make videos with ffmpeg, and it was not found (Debian: apt-get install ffmpeg).", missing);
        }
    }
}
