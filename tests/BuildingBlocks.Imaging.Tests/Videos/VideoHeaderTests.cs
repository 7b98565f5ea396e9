using System.Text;
using BuildingBlocks.Imaging.Videos;
using Testing;

namespace BuildingBlocks.Imaging.Tests.Videos;

public sealed class VideoHeaderTests
{
    private static readonly DateTime Taken = new(2026, 6, 20, 12, 3, 7, DateTimeKind.Utc);

    [Fact]
    public async Task An_MP4_says_how_large_and_long_it_is_and_when_it_was_taken() =>
        (await Facts(TinyVideos.Mp4(seconds: 42.5, width: 1920, height: 1080, taken: Taken)))
            .ShouldBe(new VideoFacts(VideoFormat.Mp4, 1920, 1080, TimeSpan.FromSeconds(42.5), Taken));

    [Fact]
    public async Task A_phone_held_upright_turns_its_video()
    {
        var facts = await Facts(TinyVideos.Mp4(width: 1920, height: 1080, turned: true));

        (facts.Width, facts.Height).ShouldBe((1080, 1920));
    }

    [Fact]
    public async Task A_MOV_with_its_header_at_the_end_is_dated_by_the_clock_of_the_place()
    {
        var facts = await Facts(TinyVideos.Mov(seconds: 3, clock: "2026-06-20T14:03:07+0200", taken: Taken));

        facts.ShouldBe(new VideoFacts(VideoFormat.QuickTime, 640, 360, TimeSpan.FromSeconds(3), new DateTime(2026, 6, 20, 14, 3, 7)));
        facts.TakenAt!.Value.Kind.ShouldBe(DateTimeKind.Unspecified);
    }

    [Fact]
    public async Task A_MOV_from_before_there_were_brands_is_known_by_its_boxes()
    {
        var movie = TinyVideos.Mov()[20..];

        (await Facts(movie)).Format.ShouldBe(VideoFormat.QuickTime);
    }

    [Fact]
    public async Task A_WebM_says_how_large_and_long_it_is_and_when_it_was_taken()
    {
        var facts = await Facts(TinyVideos.WebM(seconds: 61.25, width: 1280, height: 720, taken: Taken));

        facts.ShouldBe(new VideoFacts(VideoFormat.WebM, 1280, 720, TimeSpan.FromSeconds(61.25), Taken));
        facts.TakenAt!.Value.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public async Task A_recording_of_a_browser_has_no_length_and_is_a_video_all_the_same() =>
        (await Facts(TinyVideos.WebM(seconds: null))).ShouldBe(new VideoFacts(VideoFormat.WebM, 640, 360, null, null));

    [Theory]
    [InlineData("1904-01-01")]
    [InlineData("1970-01-01")]
    public async Task A_clock_that_was_never_set_is_passed_over(string date) =>
        (await Facts(TinyVideos.Mp4(taken: DateTime.SpecifyKind(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc)))).TakenAt.ShouldBeNull();

    [Fact]
    public async Task Pictures_and_texts_are_no_videos()
    {
        byte[][] others = [TinyPictures.Avif(), Brands("heic", "mif1", "isom"), TinyPictures.Jpeg(1), TinyPictures.WebP(), "A text."u8.ToArray(), "We skip this, whatever it says."u8.ToArray(), []];

        foreach (var other in others)
            (await Read(other)).ShouldBeNull();
    }

    [Fact]
    public async Task Other_videos_are_refused_by_name()
    {
        (await Refusal([0x1A, 0x45, 0xDF, 0xA3, 0x8B, 0x42, 0x82, 0x88, .. "matroska"u8])).ShouldBe("Matroska (MKV) videos are not taken, since browsers can't play them; export as MP4.");
        (await Refusal([.. "RIFF\0\0\0\0AVI LIST"u8])).ShouldStartWith("AVI videos are not taken");
        (await Refusal(Brands("3gp4"))).ShouldStartWith("3GP videos are not taken");
        (await Refusal([0, 0, 1, 0xBA, .. new byte[20]])).ShouldStartWith("MPEG and AVCHD videos are not taken");
    }

    [Fact]
    public async Task A_video_that_breaks_off_before_its_header_is_refused() =>
        (await Refusal(TinyVideos.Mov()[..60])).ShouldBe("This video is not complete: the part that says how to play it is missing. Copy or export it again and upload the new file.");

    [Fact]
    public async Task Sound_without_pictures_is_refused() =>
        (await Refusal([.. Brands("M4A ", "isom"), .. TinyVideos.Box("moov")])).ShouldBe("This file has no moving picture that can be played. Export it again as MP4 and upload the new file.");

    [Fact]
    public async Task Broken_headers_are_read_within_bounds_and_never_throw()
    {
        byte[][] whole = [TinyVideos.Mp4(), TinyVideos.Mov(clock: "2026-06-20T14:03:07+0200"), TinyVideos.WebM(), TinyVideos.WebM(seconds: null)];
        var random = new Random(7);
        var taken = 0;
        for (var round = 0; round < 4_000; round++)
        {
            var file = new CountingStream(Broken(whole[round % whole.Length], random));
            taken += (await VideoHeader.Read(file, CancellationToken.None))?.Facts is not null ? 1 : 0;
            file.Bytes.ShouldBeLessThanOrEqualTo(400 * 64 * 1024);
        }

        // Neither are all refused before they are looked into, nor all taken.
        taken.ShouldBeInRange(200, 3_900);
    }

    [Fact]
    public async Task A_file_of_nothing_but_tiny_boxes_is_given_up()
    {
        byte[] box = [0, 0, 0, 8, .. "free"u8];
        var file = new CountingStream([.. Brands("isom"), .. Enumerable.Repeat(box, 1_000_000).SelectMany(bytes => bytes)]);

        (await VideoHeader.Read(file, CancellationToken.None))!.Refusal.ShouldNotBeNull();

        file.Bytes.ShouldBeLessThan(1_000_000);
    }

    private static byte[] Broken(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(4, bytes.Length);
            bytes[at] = random.Next(4) switch { 0 => 0, 1 => 0xFF, 2 => (byte)(bytes[at] ^ (1 << random.Next(8))), _ => (byte)random.Next(256) };
        }

        return random.Next(8) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    private static byte[] Brands(params string[] brands) => TinyVideos.Box("ftyp", [.. Encoding.ASCII.GetBytes(brands[0]), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(string.Concat(brands))]);

    private static async Task<VideoInspection?> Read(byte[] file) => await VideoHeader.Read(new MemoryStream(file), CancellationToken.None);

    private static async Task<VideoFacts> Facts(byte[] file) => (await Read(file)).ShouldNotBeNull().Facts.ShouldNotBeNull();

    private static async Task<string> Refusal(byte[] file) => (await Read(file)).ShouldNotBeNull().Refusal.ShouldNotBeNull();

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long Bytes { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            Bytes += read;
            return read;
        }
    }
}
