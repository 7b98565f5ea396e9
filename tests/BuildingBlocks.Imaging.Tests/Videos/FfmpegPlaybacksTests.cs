using System.Runtime.Versioning;
using System.Text;
using BuildingBlocks.Imaging.Tests.Making;
using BuildingBlocks.Imaging.Videos;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace BuildingBlocks.Imaging.Tests.Videos;

/// <summary>With the real ffmpeg.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class FfmpegPlaybacksTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tests-playbacks-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Whatever_comes_in_plays_in_every_browser_from_its_first_bytes_on()
    {
        using var made = (await Make("a.webm", await RealVideos.WebM(), VideoFormat.WebM)).ShouldNotBeNull();

        var said = await RealVideos.Describe(made.Path);
        said.ShouldContain("Video: h264 (High)");
        said.ShouldContain("yuv420p(tv, bt709");
        said.ShouldContain("320x180");
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(made.Path));
        bytes.IndexOf("moov", StringComparison.Ordinal).ShouldBeLessThan(bytes.IndexOf("mdat", StringComparison.Ordinal));
        made.Dispose();
        Left().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_video_that_lies_on_its_side_is_made_upright()
    {
        using var made = (await Make("a.mp4", await RealVideos.UprightMp4())).ShouldNotBeNull();

        (await RealVideos.Describe(made.Path)).ShouldContain(" 180x320");
    }

    [Theory]
    [InlineData("2560x1440", " 1920x1080")]
    [InlineData("1200x2560", " 900x1920")]
    [InlineData("1600x1600", " 1080x1080")]
    public async Task A_large_one_becomes_as_large_as_a_screen_and_keeps_its_proportion(string size, string becomes)
    {
        using var made = (await Make("a.mp4", await RealVideos.PlayableMp4(size))).ShouldNotBeNull();

        (await RealVideos.Describe(made.Path)).ShouldContain(becomes);
    }

    [Fact]
    public async Task What_plays_anyway_is_packed_anew_without_the_place_and_loses_nothing_else()
    {
        var original = await RealVideos.PlayableMp4();
        Encoding.Latin1.GetString(original).ShouldContain("+48.1372");

        using var made = (await Make("a.mp4", original)).ShouldNotBeNull();

        var said = await RealVideos.Describe(made.Path);
        said.ShouldContain("(Constrained Baseline)"); // as the original was made, and nothing is made here
        said.ShouldContain("Audio: aac");
        (await File.ReadAllTextAsync(made.Path)).ShouldNotContain("48.1372");
        (await File.ReadAllTextAsync(made.Path)).ShouldNotContain("Camera 7");
        (await File.ReadAllTextAsync(made.Path)).ShouldNotContain("x264 - core"); // what a camera writes between the pictures lies there, too
    }

    [Fact]
    public async Task What_is_encoded_anew_keeps_no_place_either()
    {
        using var made = (await Make("a.mp4", await RealVideos.PlayableMp4(), plainly: true)).ShouldNotBeNull();

        (await RealVideos.Describe(made.Path)).ShouldContain("(High)");
        (await File.ReadAllTextAsync(made.Path)).ShouldNotContain("48.1372");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Brighter_colors_become_those_of_any_screen(bool plainly)
    {
        using var made = (await Make("a.mov", await RealVideos.BrightMov(), VideoFormat.QuickTime, plainly)).ShouldNotBeNull();

        var said = await RealVideos.Describe(made.Path);
        said.ShouldContain("yuv420p(tv, bt709");
        said.ShouldContain("Audio: aac");
    }

    [Fact]
    public async Task Broken_videos_make_nothing_and_leave_nothing()
    {
        (await Make("head.mp4", TinyVideos.Mp4())).ShouldBeNull();
        (await Make("text.mp4", [.. "ffconcat version 1.0\nfile 'secret.mp4'\n"u8])).ShouldBeNull();
        (await Make("a.mp4", await RealVideos.Mp4(), program: "/bin/false")).ShouldBeNull();

        Left().ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_program_nothing_is_made() => Maker(null).IsAvailable.ShouldBeFalse();

    private async Task<PlaybackFile?> Make(string name, byte[] content, VideoFormat format = VideoFormat.Mp4, bool plainly = false, string program = "/usr/bin/ffmpeg")
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(path, content);
        return await Maker(program).Make(path, format, plainly, CancellationToken.None);
    }

    private IPlaybackMaker Maker(string? program) => new ServiceCollection().AddLogging()
        .AddImaging(new ImagingOptions { CacheFolder = Path.Combine(_folder, "cache"), Ffmpeg = program, Worker = Pool.Command })
        .BuildServiceProvider().GetRequiredService<IPlaybackMaker>();

    private string[] Left() => Directory.GetFiles(Path.Combine(_folder, "cache-playbacks"));
}
