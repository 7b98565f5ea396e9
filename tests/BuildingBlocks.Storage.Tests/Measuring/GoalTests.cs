using BuildingBlocks.Storage.FileSystem;
using BuildingBlocks.Storage.Tests.Fakes;
using Xunit.Abstractions;

namespace BuildingBlocks.Storage.Tests.Measuring;

/// <summary>On the product's reference set: 200 photos, 1.2 GB.</summary>
public sealed class GoalTests(ITestOutputHelper output) : IDisposable
{
    private const int Photos = 200;
    private const int PhotoLength = 6_000_000;

    private readonly TemporaryFolder _folder = new();

    [MeasuredFact]
    public void A_checksum_costs_next_to_nothing()
    {
        var (processor, plain) = Measure.Crc();

        output.WriteLine($"CRC-32: {processor:0.0} GB/s by the processor, {plain:0.0} GB/s in plain arithmetic");
        processor.ShouldBeGreaterThan(5);
        plain.ShouldBeGreaterThan(1);
    }

    [MeasuredFact]
    public async Task Storing_reaches_200_megabytes_a_second_or_half_of_what_the_medium_takes()
    {
        var store = new FileSystemBlobStore(_folder.Root);
        await Measure.Putting(store, 20, PhotoLength, 1, "warm");

        var medium = Measure.Medium(Directory.CreateDirectory(_folder.Of("medium")).FullName, Photos, PhotoLength);
        var single = await Measure.Putting(store, Photos, PhotoLength, 1, "single");
        var four = await Measure.Putting(store, Photos, PhotoLength, 4, "four");
        var clip = await Measure.Putting(store, 1, 1_200_000_000, 1, "clip");
        var uploads = Directory.CreateDirectory(_folder.Of("uploads")).FullName;
        var pieces = await Measure.Taking(store, uploads, Photos, PhotoLength, 1 << 20);

        output.WriteLine($"Storing: {single:0} MB/s one photo at a time, {four:0} four at once, {clip:0} one clip of 1.2 GB, {pieces:0} received in pieces of 1 MiB; the medium alone takes {medium:0}");
        new[] { single, four, clip, pieces }.Min().ShouldBeGreaterThan(Math.Min(200, medium / 2));
    }

    [MeasuredFact]
    public async Task Archives_reach_600_megabytes_a_second_or_half_of_cat()
    {
        var store = new FileSystemBlobStore(_folder.Root);
        await Measure.Putting(store, Photos, PhotoLength, 4, "photo");
        var layout = Measure.Layout(Photos, PhotoLength, "photo");
        await Measure.Zipping(store, layout);

        var (nowhere, allocated) = await Measure.Zipping(store, layout);
        var (_, http) = await Loopback.Download(store, layout.Entries);
        var cat = await Loopback.Cat(Directory.EnumerateFiles(_folder.Root, "photo_*", SearchOption.AllDirectories));

        output.WriteLine($"Archive of 200 photos: {nowhere:0} MB/s to nowhere with {allocated:0} kB allocated, {http:0} MB/s over HTTP, cat {cat:0} MB/s");
        http.ShouldBeGreaterThan(Math.Min(600, cat / 2));
        allocated.ShouldBeLessThan(2_000);
    }

    [MeasuredFact]
    public async Task The_first_byte_of_3000_photos_comes_within_30_milliseconds()
    {
        var store = new FileSystemBlobStore(_folder.Root);
        await Measure.Putting(store, 3_000, 100_000, 4, "photo");
        var layout = Measure.Layout(3_000, 100_000, "photo");

        var (firstByte, speed) = await Loopback.Download(store, layout.Entries);

        output.WriteLine($"Archive of 3,000 small photos: first byte after {firstByte:0.0} ms, {speed:0} MB/s");
        firstByte.ShouldBeLessThan(30);
    }

    public void Dispose() => _folder.Dispose();
}
