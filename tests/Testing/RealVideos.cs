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

    private static async Task<byte[]> Make(string format, params string[] how)
    {
        var path = Path.Combine(Path.GetTempPath(), $"tests-{Guid.CreateVersion7():N}.{format}");
        try
        {
            await Run(["-nostdin", "-loglevel", "error", "-f", "lavfi", "-i", "testsrc=size=320x180:rate=10:duration=2", .. how, "-f", format, path]);
            return await File.ReadAllBytesAsync(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task Run(string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("ffmpeg", arguments) { RedirectStandardError = true })!;
            var problems = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"ffmpeg made no video: {problems}");
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("These tests make videos with ffmpeg, and it was not found (Debian: apt-get install ffmpeg).", missing);
        }
    }
}
