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
    public async Task What_is_burnt_in_lies_where_it_lies_on_previews_and_leaves_the_rest_and_the_sound_alone()
    {
        var plain = await Plain(await RealVideos.PlayableMp4("640x360"));
        var overlay = new Overlay("k", "PROOF", Across: 100, Down: 100, Size: 40, Opacity: 100);

        using var burnt = (await Maker("/usr/bin/ffmpeg").Burn(plain, overlay, CancellationToken.None)).ShouldNotBeNull();

        var (before, after) = (await RealVideos.FirstPicture(plain), await RealVideos.FirstPicture(burnt.Path));
        var changed = Enumerable.Range(0, 640 * 360).Where(at => Enumerable.Range(0, 3).Any(band => Math.Abs(before[(3 * at) + band] - after[(3 * at) + band]) > 80)).Select(at => (X: at % 640, Y: at / 640)).ToList();
        changed.Count.ShouldBeGreaterThan(500);
        changed.ShouldAllBe(at => at.X > 640 * 0.5 && at.Y > 360 * 0.7);
        (changed.Max(at => at.X) - changed.Min(at => at.X)).ShouldBeInRange(200, 270);
        var said = await RealVideos.Describe(burnt.Path);
        said.ShouldContain("Audio: aac");
        said.ShouldContain("yuv420p(tv, bt709");
        Left().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_upright_video_is_burnt_upright_and_a_broken_one_not_at_all()
    {
        var plain = await Plain(await RealVideos.UprightMp4());
        var overlay = new Overlay("k", "PROOF", 50, 50, 50, 50);

        using var burnt = (await Maker("/usr/bin/ffmpeg").Burn(plain, overlay, CancellationToken.None)).ShouldNotBeNull();

        (await RealVideos.Describe(burnt.Path)).ShouldContain(" 180x320");
        var head = Path.Combine(_folder, "head.mp4");
        await File.WriteAllBytesAsync(head, TinyVideos.Mp4());
        (await Maker("/usr/bin/ffmpeg").Burn(head, overlay, CancellationToken.None)).ShouldBeNull();
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

    /// <summary>What was made for playing, where no other maker clears it away.</summary>
    private async Task<string> Plain(byte[] content)
    {
        using var made = (await Make("a.mp4", content)).ShouldNotBeNull();
        var plain = Path.Combine(_folder, "plain.mp4");
        File.Copy(made.Path, plain);
        return plain;
    }

    private IPlaybackMaker Maker(string? program) => new ServiceCollection().AddLogging()
        .AddImaging(new ImagingOptions { CacheFolder = Path.Combine(_folder, "cache"), Ffmpeg = program, Worker = Pool.Command })
        .BuildServiceProvider().GetRequiredService<IPlaybackMaker>();

    private string[] Left() => Directory.GetFiles(Path.Combine(_folder, "cache-playbacks"));
}
