using System.Diagnostics;
using System.IO.Compression;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Settings.Contracts;
using Xunit.Abstractions;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class ArchiveOnSqlite(ITestOutputHelper output) : ArchiveTests(DatabaseProvider.Sqlite, output);

public sealed class ArchiveOnPostgres(ITestOutputHelper output) : ArchiveTests(DatabaseProvider.Postgres, output);

public abstract class ArchiveTests(DatabaseProvider provider, ITestOutputHelper output) : OnBothDatabases(provider)
{
    private static readonly string[] Names = ["Grüße 😀.jpg", "IMG_1.jpg", "IMG_1.jpg", "img_1.JPG", "../CON.jpg"];

    [Fact]
    public async Task It_holds_every_original_under_a_name_of_its_own_with_the_length_said_before()
    {
        var (galleryId, guest, archiveId) = await Started();

        var file = (await Open(galleryId, archiveId, guest)).File.ShouldNotBeNull();
        var bytes = await Bytes(file, 0, file.Length);

        bytes.LongLength.ShouldBe(file.Length);
        file.FileName.ShouldBe("Anna & Ben.zip");
        file.ETag.ShouldAllBe(letter => char.IsAsciiHexDigitLower(letter));
        await using var zip = new ZipArchive(new MemoryStream(bytes));
        zip.Entries.Select(entry => entry.FullName.ToUpperInvariant()).Distinct().Count().ShouldBe(Names.Length);
        zip.Entries.ShouldAllBe(entry => !entry.FullName.Contains('/'));
        zip.Entries.ShouldContain(entry => entry.FullName == "Grüße 😀.jpg");
        zip.Entries.ShouldContain(entry => entry.FullName == "IMG_1 (2).jpg");
        zip.Entries.Select(Content).ShouldBe(Enumerable.Range(0, Names.Length).Select(Original), ignoreOrder: true);
    }

    [Fact]
    public async Task It_goes_on_where_it_broke_off_also_after_a_restart()
    {
        var (galleryId, guest, archiveId) = await Started();
        var before = (await Open(galleryId, archiveId, guest)).File.ShouldNotBeNull();
        var whole = await Bytes(before, 0, before.Length);

        await Restart();

        var after = (await Open(galleryId, archiveId, guest)).File.ShouldNotBeNull();
        after.ETag.ShouldBe(before.ETag);
        (await Bytes(after, 100, after.Length)).ShouldBe(whole[100..]);
    }

    [Fact]
    public async Task Every_request_is_decided_anew()
    {
        var (galleryId, guest, archiveId) = await Started();

        (await Open(galleryId, archiveId, await Guest(galleryId))).ShouldBe(new ArchiveAnswer(null, null));
        (await Open(galleryId, archiveId, Viewer.Nobody)).ShouldBe(new ArchiveAnswer(null, null));
        (await Open(galleryId, archiveId, Viewer.Studio)).ShouldBe(new ArchiveAnswer(null, null));
        (await Open(galleryId, Guid.CreateVersion7(), guest)).ShouldBe(new ArchiveAnswer(null, null));
        Neighbours.Rules = GalleryRules.Initial with { DownloadEnabled = false };
        (await Open(galleryId, archiveId, guest)).Refusal!.ToString().ShouldBe("Downloads are switched off for this gallery.");
        Neighbours.Rules = GalleryRules.Initial;
        (await Host.Handle(new TakeOffline(galleryId))).Succeeded.ShouldBeTrue();
        (await Open(galleryId, archiveId, guest)).Refusal!.ToString().ShouldBe("This gallery is offline at the moment.");
    }

    [Fact]
    public async Task An_archive_of_photos_that_are_gone_says_so()
    {
        var (galleryId, guest, archiveId) = await Started();

        (await Host.Handle(new RemoveAssets(galleryId, [(await Show(galleryId, guest)).Tiles[0].AssetId]))).Succeeded.ShouldBeTrue();

        (await Open(galleryId, archiveId, guest)).Refusal!.ToString()
            .ShouldBe("Some of these photos are no longer in the gallery. Please start the download again.");
    }

    [Fact]
    public async Task A_week_later_it_is_gone()
    {
        var (galleryId, guest, archiveId) = await Started();

        Clock.Advance(TimeSpan.FromDays(7));

        (await Open(galleryId, archiveId, guest)).ShouldBe(new ArchiveAnswer(null, null));
    }

    [Fact]
    public async Task The_download_is_told_once_with_all_that_is_in_it()
    {
        var (galleryId, guest, archiveId) = await Started();
        (await Host.Handle(new StartArchive(galleryId, archiveId, guest, null))).Succeeded.ShouldBeTrue();

        await Host.Quiet();

        var told = Heard.All<AssetsDownloaded>().ShouldHaveSingleItem();
        (told.DownloadId, told.AssetIds.Count, told.Visitor.VisitorId).ShouldBe((archiveId, Names.Length, guest.VisitorId!.Value));
    }

    [Fact]
    public async Task Three_thousand_photos_are_laid_out_at_once()
    {
        var (galleryId, archiveId) = (await Filled(3000), Guid.CreateVersion7());
        (await Host.Handle(new StartArchive(galleryId, archiveId, Viewer.Studio, null))).Succeeded.ShouldBeTrue();
        await Open(galleryId, archiveId, Viewer.Studio);
        var watch = Stopwatch.StartNew();
        (await Host.Handle(new StartArchive(galleryId, Guid.CreateVersion7(), Viewer.Studio, null))).Succeeded.ShouldBeTrue();
        output.WriteLine($"{Provider}: {watch.Elapsed.TotalMilliseconds:0} ms to start an archive of 3,000 photos");

        watch.Restart();
        var file = (await Open(galleryId, archiveId, Viewer.Studio)).File.ShouldNotBeNull();

        output.WriteLine($"{Provider}: {watch.Elapsed.TotalMilliseconds:0} ms to open an archive of 3,000 photos");
        file.Length.ShouldBeGreaterThan(3000 * 9);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }

    private static string Original(int number) => $"picture 6000x4000 {number}";

    private static string Content(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static async Task<byte[]> Bytes(ArchiveFile file, long from, long to)
    {
        using var bytes = new MemoryStream();
        await file.Write(bytes, from, to, None);
        return bytes.ToArray();
    }

    private Task<ArchiveAnswer> Open(Guid galleryId, Guid archiveId, Viewer viewer) =>
        Host.Ask<OpenArchive, ArchiveAnswer>(new OpenArchive(galleryId, archiveId, viewer));

    private async Task<(Guid GalleryId, Viewer Guest, Guid ArchiveId)> Started()
    {
        var (galleryId, archiveId) = (await Gallery(), Guid.CreateVersion7());
        foreach (var (name, number) in Names.Select((name, number) => (name, number)))
            await Upload(galleryId, name, Original(number));
        await AllReady(galleryId);
        (await Host.Handle(new BringOnline(galleryId))).Succeeded.ShouldBeTrue();
        var guest = await Guest(galleryId);
        (await Host.Handle(new StartArchive(galleryId, archiveId, guest, null))).Succeeded.ShouldBeTrue();
        return (galleryId, guest, archiveId);
    }
}
