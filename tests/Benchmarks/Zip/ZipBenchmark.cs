using Benchmarks.Serving;
using BuildingBlocks.Storage.FileSystem;

namespace Benchmarks.Zip;

internal sealed class ZipBenchmark : IBenchmark
{
    private const int Photos = 200;
    private const int PhotoLength = 6_000_000;
    private const int Rounds = 3;

    public string Name => "zip";

    public string Subject => "everything of a gallery as a ZIP over HTTP on this computer, and what it is made of";

    public async Task Run(Report report)
    {
        await TheProduct(report);
        await ManyInTheProduct(report);
        using var folder = new ScratchFolder();
        var store = new FileSystemBlobStore(folder.Root);
        await Storing(report, store, folder);
        await TheBlock(report, store, folder);
        await ManySmall(report, store);
        var (processor, plain) = StorageSpeed.Crc();
        report.AtLeast("CRC-32 by the processor", processor, 5, "GB/s");
        report.Add("CRC-32 in plain arithmetic", Report.Words(plain, "GB/s"));
    }

    // As a visitor fetches it: authorised, noted as a download, every entry opened from the store.
    private static async Task TheProduct(Report report)
    {
        const int inGallery = 80;
        await using var product = await ProductOnLoopback.WithGallery(inGallery, 5000, 3333);
        using var visitor = await product.Visitor();
        var archive = await ArchiveDownload.Prepare(visitor, product.Page);
        await archive.Fetch();

        var (first, speed, cat) = (new Samples(), new Samples(), new Samples());
        await ArchiveDownload.AllSizesMade(visitor, product.Page);
        // Beside each lies what was made of it for downloading, which is smaller.
        var files = Directory.EnumerateFiles(product.Originals, "*", SearchOption.AllDirectories)
            .OrderByDescending(file => new FileInfo(file).Length).Take(inGallery).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var (firstByte, megabytes) = await archive.Fetch();
            first.Add(firstByte);
            speed.Add(megabytes);
            cat.Add(await Loopback.Cat(files));
        }

        report.Add($"the product: {files.Length} photos", Report.Words(archive.Length / 1e6, "MB"));
        report.Below("the product: first byte", first.Median, 30, "ms");
        report.AtLeast("the product: speed (goal: 600, or half of cat)", speed.Median, Math.Min(600, cat.Median / 2), "MB/s");
        report.Add("cat of the same files into a socket", Report.Words(cat.Median, "MB/s"));
        report.Below("the product: memory above idle, receiver included", await MemoryWatch.Above(archive.Fetch), 20, "MB");
    }

    // Where it is the number and not the bytes: the whole manifest is known before the first byte, on every request.
    private static async Task ManyInTheProduct(Report report)
    {
        await using var product = await ProductOnLoopback.WithGallery(3_000, 480, 320);
        using var visitor = await product.Visitor();
        await ArchiveDownload.AllSizesMade(visitor, product.Page);
        await ArchiveDownload.Prepare(visitor, product.Page);

        var (button, first, resumed, speed) = (new Samples(), new Samples(), new Samples(), new Samples());
        var archive = await ArchiveDownload.Prepare(visitor, product.Page);
        for (var round = 0; round < Rounds; round++)
        {
            archive = await ArchiveDownload.Prepare(visitor, product.Page);
            button.Add(archive.FirstByteFromTheButton);
            var (firstByte, megabytes) = await archive.Fetch();
            first.Add(firstByte);
            speed.Add(megabytes);
            resumed.Add((await archive.Fetch(archive.Length / 2)).FirstByte);
        }

        report.Below("the product, 3,000 photos: first byte", first.Median, 30, "ms");
        report.Below("the product, 3,000 photos: first byte when resumed", resumed.Median, 30, "ms");
        report.Add("the product, 3,000 photos: first byte from the button on", Report.Words(button.Median, "ms"));
        report.Add("the product, 3,000 photos: speed", Report.Words(speed.Median, "MB/s"));
        report.Below("the product, 3,000 photos: memory above idle, receiver included", await MemoryWatch.Above(archive.Fetch), 20, "MB");
    }

    private static async Task Storing(Report report, FileSystemBlobStore store, ScratchFolder folder)
    {
        await StorageSpeed.Putting(store, 20, PhotoLength, 1, "warm");
        var medium = StorageSpeed.Medium(Directory.CreateDirectory(folder.Of("medium")).FullName, Photos, PhotoLength);
        Directory.Delete(folder.Of("medium"), recursive: true);
        var goal = Math.Min(200, medium / 2);
        report.AtLeast("storing 200 photos of 6 MB, one at a time", await StorageSpeed.Putting(store, Photos, PhotoLength, 1, "single"), goal, "MB/s");
        report.AtLeast("storing them, four at once", await StorageSpeed.Putting(store, Photos, PhotoLength, 4, "photo"), goal, "MB/s");
        var uploads = Directory.CreateDirectory(folder.Of("uploads")).FullName;
        report.AtLeast("storing them, received in pieces of 1 MiB", await StorageSpeed.Taking(store, uploads, Photos, PhotoLength, 1 << 20), goal, "MB/s");
        report.Add("what the medium takes, written and flushed", Report.Words(medium, "MB/s"));
    }

    private static async Task TheBlock(Report report, FileSystemBlobStore store, ScratchFolder folder)
    {
        var layout = StorageSpeed.Layout(Photos, PhotoLength, "photo");
        await StorageSpeed.Zipping(store, layout);
        var (nowhere, allocated) = await StorageSpeed.Zipping(store, layout);
        var (_, http) = await Loopback.Download(store, layout.Entries);
        var cat = await Loopback.Cat(Directory.EnumerateFiles(folder.Root, "photo_*", SearchOption.AllDirectories));
        report.AtLeast("the block alone: 1.2 GB over HTTP", http, Math.Min(600, cat / 2), "MB/s");
        report.Add("cat of the same files into a socket", Report.Words(cat, "MB/s"));
        report.Add("the block alone: to nowhere", Report.Words(nowhere, "MB/s"));
        report.Below("the block alone: allocated for 1.2 GB", allocated, 2_000, "KB");
    }

    private static async Task ManySmall(Report report, FileSystemBlobStore store)
    {
        await StorageSpeed.Putting(store, 3_000, 100_000, 4, "small");
        var (first, speed) = await Loopback.Download(store, StorageSpeed.Layout(3_000, 100_000, "small").Entries);
        report.Below("the block alone: first byte of 3,000 photos", first, 30, "ms");
        report.Add("the block alone: 3,000 photos of 100 KB", Report.Words(speed, "MB/s"));
    }
}
