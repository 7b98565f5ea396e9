using System.Runtime.Versioning;
using BuildingBlocks.Imaging.Tests.Making;
using BuildingBlocks.Imaging.Videos;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace BuildingBlocks.Imaging.Tests.Videos;

/// <summary>With the real ffmpeg, and with programs in its place that misbehave.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class FfmpegPostersTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tests-posters-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_poster_is_a_JPEG_of_the_moment_and_tells_the_length()
    {
        using var poster = (await Take(await Video("a.webm", await RealVideos.WebM()), VideoFormat.WebM)).ShouldNotBeNull();

        Size(poster.Path).ShouldBe((320, 180));
        poster.Duration.ShouldNotBeNull().TotalSeconds.ShouldBe(2, 0.2);
        poster.Dispose();
        Left().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_video_that_lies_on_its_side_has_an_upright_poster()
    {
        using var poster = (await Take(await Video("a.mp4", await RealVideos.UprightMp4()), VideoFormat.Mp4)).ShouldNotBeNull();

        Size(poster.Path).ShouldBe((180, 320));
    }

    [Fact]
    public async Task There_is_no_poster_of_a_moment_beyond_the_end_and_one_of_the_beginning()
    {
        var video = await Video("a.mp4", await RealVideos.Mp4());

        (await Take(video, VideoFormat.Mp4, TimeSpan.FromSeconds(9))).ShouldBeNull();
        using var first = (await Take(video, VideoFormat.Mp4, TimeSpan.Zero)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Broken_videos_have_no_poster_and_leave_nothing()
    {
        var whole = await RealVideos.Mp4();
        var random = new Random(7);
        (await Take(await Video("head.mp4", TinyVideos.Mp4()), VideoFormat.Mp4)).ShouldBeNull();
        for (var round = 0; round < 8; round++)
        {
            random.NextBytes(whole.AsSpan(random.Next(whole.Length - 500), 500));
            (await Take(await Video($"{round}.mp4", whole), VideoFormat.Mp4))?.Dispose();
        }

        Left().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_that_calls_itself_a_video_is_not_followed()
    {
        var secret = await Video("secret.mp4", await RealVideos.Mp4());
        var list = await Video("list.mp4", System.Text.Encoding.UTF8.GetBytes($"ffconcat version 1.0\nfile '{secret}'\n"));

        (await Take(list, VideoFormat.Mp4, TimeSpan.Zero)).ShouldBeNull();
    }

    [Fact]
    public async Task A_program_that_hangs_is_ended()
    {
        var (program, pid) = (Program("echo $$ > \"$0.pid\"; while :; do sleep 1; done"), Path.Combine(_folder, "program.pid"));

        (await Take(await Video("a.mp4", []), VideoFormat.Mp4, program: program, limit: TimeSpan.FromSeconds(2))).ShouldBeNull();

        Directory.Exists($"/proc/{(await File.ReadAllTextAsync(pid)).Trim()}").ShouldBeFalse();
    }

    [Fact]
    public async Task A_program_that_crashes_or_is_not_there_makes_no_poster()
    {
        (await Take(await Video("a.mp4", []), VideoFormat.Mp4, program: Program("kill -SEGV $$"))).ShouldBeNull();
        (await Take(await Video("a.mp4", []), VideoFormat.Mp4, program: Path.Combine(_folder, "nowhere"))).ShouldBeNull();
    }

    [Fact]
    public async Task It_runs_behind_others_within_limits_and_sees_no_secrets()
    {
        var said = Path.Combine(_folder, "said");
        Environment.SetEnvironmentVariable("GALLERY_TESTS_SECRET", "secret");

        await Take(await Video("a.mp4", []), VideoFormat.Mp4, program: Program($"(env; echo nice $(nice); echo time $(ulimit -t); echo data $(ulimit -d); echo core $(ulimit -c)) > {said}"));

        var lines = await File.ReadAllLinesAsync(said);
        lines.ShouldContain("nice 10");
        lines.ShouldContain("time 30");
        lines.ShouldContain("data 1048576");
        lines.ShouldContain("core 0");
        lines.ShouldNotContain(line => line.Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_ends_the_product_ends_the_program()
    {
        using var stop = new CancellationTokenSource();
        var program = Program("echo $$ > \"$0.pid\"; while :; do sleep 1; done");
        var (taking, pid) = (Take(await Video("a.mp4", []), VideoFormat.Mp4, program: program, ct: stop.Token), Path.Combine(_folder, "program.pid"));
        while (!File.Exists(pid))
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(taking);
    }

    [Fact]
    public void Without_the_program_no_posters_are_made() => Maker(null, TimeSpan.FromSeconds(30)).IsAvailable.ShouldBeFalse();

    private async Task<PosterFile?> Take(string path, VideoFormat format, TimeSpan? at = null, string program = "/usr/bin/ffmpeg", TimeSpan? limit = null, CancellationToken ct = default) =>
        await Maker(program, limit ?? TimeSpan.FromSeconds(30)).Take(path, format, at ?? TimeSpan.FromSeconds(0.5), ct);

    private IPosterMaker Maker(string? program, TimeSpan limit) => new ServiceCollection().AddLogging()
        .AddImaging(new ImagingOptions { CacheFolder = Path.Combine(_folder, "cache"), Ffmpeg = program, PosterTimeLimit = limit, Worker = Pool.Command })
        .BuildServiceProvider().GetRequiredService<IPosterMaker>();

    private async Task<string> Video(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(path, content);
        return path;
    }

    private string Program(string script)
    {
        var path = Path.Combine(_folder, "program");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private IEnumerable<string> Left() => Directory.EnumerateFiles(Path.Combine(_folder, "cache-posters"));

    // The frame's header says so: length, precision, height, width.
    private static (int Width, int Height) Size(string jpeg)
    {
        var bytes = File.ReadAllBytes(jpeg);
        var frame = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        return ((bytes[frame + 7] << 8) + bytes[frame + 8], (bytes[frame + 5] << 8) + bytes[frame + 6]);
    }
}
