using System.IO.Compression;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.Tests.Fakes;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;
using Settings.Contracts;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class PreparationOnSqlite() : PreparationTests(DatabaseProvider.Sqlite);

public sealed class PreparationOnPostgres() : PreparationTests(DatabaseProvider.Postgres);

public abstract class PreparationTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private static readonly GalleryRules HighResOnRequest = FixedNeighbours.Offering(DownloadOffer.Initial with { HighRes = true, WebSize = false });

    private readonly Guid _archiveId = Guid.CreateVersion7();

    [Fact]
    public async Task An_archive_in_another_size_is_made_in_the_background_and_then_has_its_exact_length()
    {
        var (galleryId, guest) = await Offering("one.png", "two.jpg", "unshrinkable.jpg");
        await Upload(galleryId, "waving.gif", "gif 10x10");
        await AllReady(galleryId);
        (await Start(galleryId, guest)).ShouldBeTrue();

        var state = await Settled(galleryId, guest);
        var file = (await Open(galleryId, guest)).File.ShouldNotBeNull();
        using var bytes = new MemoryStream();
        await file.Write(bytes, 0, file.Length, None);

        (state.Ready, state.Total, state.Missing.Single()).ShouldBe((3, 4, "unshrinkable.jpg"));
        (bytes.Length, state.Parts.Single().Length, file.FileName).ShouldBe((file.Length, file.Length, "Anna & Ben - high resolution.zip"));
        await using var zip = new ZipArchive(bytes);
        (await Contents(zip)).ShouldBe(["3600 of picture 6000x4000 one.png", "3600 of picture 6000x4000 two.jpg", "gif 10x10"]);
        await Host.Quiet();
        var told = Heard.All<AssetsDownloaded>().ShouldHaveSingleItem();
        (told.Size, told.AssetIds.Count).ShouldBe((DownloadSize.HighRes, 3));
    }

    [Fact]
    public async Task Preparing_says_how_far_it_is_and_goes_on_after_a_restart()
    {
        var stuck = new TaskCompletionSource();
        using var passes = new SemaphoreSlim(2);
        // Whichever comes third: what is made ahead of time goes in another order than what is asked for.
        Imaging.BeforeRendering = (_, ct) => passes.Wait(TimeSpan.Zero, ct) ? Task.CompletedTask : stuck.Task.WaitAsync(ct);
        var (galleryId, guest) = await Offering("one.jpg", "two.jpg", "three.jpg");
        await Start(galleryId, guest);
        await Soon(async () => (await State(galleryId, guest)) is { IsPreparing: true, Ready: 2, Total: 3 });
        (await Host.Handle(new NotifyWhenReady(galleryId, _archiveId, guest, "ben@example.com"))).Succeeded.ShouldBeTrue();

        await Restart();
        (await State(galleryId, guest)).ShouldSatisfyAllConditions(
            state => state.Ready.ShouldBe(2), state => state.NotifyEmail.ShouldBe("ben@example.com"), state => state.Parts.ShouldBeEmpty());
        (await Open(galleryId, guest)).ShouldBe(new ArchiveAnswer(null, null, IsNotOneFile: true));
        stuck.SetResult();

        (await Settled(galleryId, guest)).Ready.ShouldBe(3);
    }

    [Fact]
    public async Task The_link_of_the_mail_opens_the_download_as_who_asked_for_it_and_no_other()
    {
        var (galleryId, guest) = await Offering("one.jpg");
        await Start(galleryId, guest);
        await Settled(galleryId, guest);
        var slug = (await Show(galleryId, guest)).Head!.Slug;
        var token = (await Grants(galleryId))[0].Link!.Segments[^1];

        var target = await Link(slug, token, $"protected:download:{_archiveId:n}");
        (target.VisitorId, target.ArchiveId).ShouldBe((guest.VisitorId, _archiveId));
        (await Link(slug, token, $"download:{_archiveId:n}")).ArchiveId.ShouldBeNull();
        (await Link(slug, token, $"protected:download:{Guid.CreateVersion7():n}")).VisitorId.ShouldBeNull();
        (await Link(slug, token, null)).VisitorId.ShouldBeNull();
    }

    [Fact]
    public async Task Switched_off_it_stands_still_and_says_so()
    {
        var stuck = new TaskCompletionSource();
        Imaging.BeforeRendering = (_, ct) => stuck.Task.WaitAsync(ct);
        var (galleryId, guest) = await Offering("one.jpg");
        await Start(galleryId, guest);
        Neighbours.Rules = HighResOnRequest with { DownloadEnabled = false };
        stuck.SetResult();

        (await Open(galleryId, guest)).Refusal!.ToString().ShouldBe("Downloads are switched off for this gallery.");
        (await Report(galleryId, guest)).Refusal!.ToString().ShouldBe("Downloads are switched off for this gallery.");
        (await Host.Handle(new PrepareDownload(galleryId, (await Show(galleryId, guest)).Tiles[0].AssetId, guest, DownloadSize.HighRes))).Reason
            .ShouldBe("Downloads are switched off for this gallery.");
        await Host.Quiet();
        Heard.All<AssetsDownloaded>().ShouldBeEmpty();
    }

    [Fact]
    public async Task One_photo_in_another_size_is_made_when_it_is_asked_for_and_known_afterwards()
    {
        var galleryId = await OnlineGallery("one.png");
        var (guest, assetId) = (await Guest(galleryId), (await Show(galleryId, Viewer.Studio)).Tiles[0].AssetId);
        Neighbours.Rules = FixedNeighbours.Offering(DownloadOffer.Initial with { HighRes = true });

        (await Host.Handle(new PrepareDownload(galleryId, assetId, guest, DownloadSize.HighRes))).Succeeded.ShouldBeTrue();
        (await Host.Handle(new PrepareDownload(galleryId, assetId, guest, DownloadSize.HighRes))).Succeeded.ShouldBeTrue();

        var file = (await Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(galleryId, assetId, guest, DownloadSize.HighRes))).File.ShouldNotBeNull();
        await using var content = await file.Open(5, None);
        using var reader = new StreamReader(content);
        (await reader.ReadToEndAsync()).ShouldBe("of picture 6000x4000 one.png");
        (file.FileName, file.ContentType, file.Length).ShouldBe(("one.png", "image/jpeg", "3600 of picture 6000x4000 one.png".Length));
        var choices = await Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(galleryId, guest));
        choices.Sizes.ShouldContain(new DownloadAmount(DownloadSize.HighRes, 3600, file.Length));
        choices.Sizes.ShouldContain(new DownloadAmount(DownloadSize.WebSize, 2048, null));
        (await Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(galleryId, guest, FavoritesOnly: true))).Refusal
            .ShouldBe("You have not picked any favorites yet.");
    }

    [Fact]
    public async Task What_a_gallery_offers_is_made_before_anybody_asks_and_kept_while_it_is_offered()
    {
        Neighbours.Rules = FixedNeighbours.Offering(DownloadOffer.Initial with { HighRes = true });
        var galleryId = await OnlineGallery("one.jpg", "two.jpg");

        await Soon(async () => await Read(db => db.Renditions.CountAsync()) == 4);
        (await Start(galleryId, await Guest(galleryId))).ShouldBeTrue();

        (await Read(db => db.Archives.SingleAsync())).ReadyAt.ShouldNotBeNull();
        var blobs = BlobCount();
        await Restart();
        await Host.Quiet();
        BlobCount().ShouldBe(blobs);
    }

    [Fact]
    public async Task Large_archives_come_in_parts_that_are_whole_by_themselves()
    {
        Neighbours.Rules = FixedNeighbours.Offering(DownloadOffer.Initial with { WebSize = false, PartGigabytes = 1 });
        var galleryId = await OnlineGallery("one.jpg");
        await Read(db => db.Assets.ExecuteUpdateAsync(change => change.SetProperty(asset => asset.Length, 700_000_000)));
        await Upload(galleryId, "two.jpg");
        await AllReady(galleryId);
        await Read(db => db.Assets.Where(asset => asset.FileName == "two.jpg").ExecuteUpdateAsync(change => change.SetProperty(asset => asset.Length, 400_000_000)));
        var guest = await Guest(galleryId);
        (await Host.Handle(new StartArchive(galleryId, _archiveId, guest, null))).Succeeded.ShouldBeTrue();

        var parts = (await State(galleryId, guest)).Parts;

        parts.Select(part => part.FileName).ShouldBe(["Anna & Ben - part 1 of 2.zip", "Anna & Ben - part 2 of 2.zip"]);
        parts.ShouldAllBe(part => part.Count == 1 && part.Length < 1_000_000_000);
        (await Open(galleryId, guest)).IsNotOneFile.ShouldBeTrue();
        (await Open(galleryId, guest, part: 2)).File.ShouldNotBeNull().Length.ShouldBe(parts[1].Length);
        (await Open(galleryId, guest, part: 3)).ShouldBe(new ArchiveAnswer(null, null));
        (await Open(galleryId, guest, part: 0)).ShouldBe(new ArchiveAnswer(null, null));
    }

    /// <summary>The clock goes on meanwhile, so that a pause after a failure ends.</summary>
    private Task Soon(Func<Task<bool>> holds) => Eventually(() =>
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        return holds();
    });

    private static async Task<IReadOnlyList<string>> Contents(ZipArchive zip)
    {
        var contents = new List<string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            contents.Add(await reader.ReadToEndAsync());
        }

        return [.. contents.Order(StringComparer.Ordinal)];
    }

    /// <summary>A gallery that offers high resolution only once it is there, so that nothing is made ahead.</summary>
    private async Task<(Guid GalleryId, Viewer Guest)> Offering(params string[] fileNames)
    {
        var galleryId = await OnlineGallery(fileNames);
        Neighbours.Rules = HighResOnRequest;
        return (galleryId, await Guest(galleryId));
    }

    private async Task<bool> Start(Guid galleryId, Viewer viewer) =>
        (await Host.Handle(new StartArchive(galleryId, _archiveId, viewer, null, DownloadSize.HighRes))).Succeeded;

    private Task<ArchiveAnswer> Open(Guid galleryId, Viewer viewer, int? part = null) =>
        Host.Ask<OpenArchive, ArchiveAnswer>(new OpenArchive(galleryId, _archiveId, viewer, part));

    private Task<ArchiveReport> Report(Guid galleryId, Viewer viewer) => Host.Ask<ReadArchive, ArchiveReport>(new ReadArchive(galleryId, _archiveId, viewer));

    private async Task<ArchiveState> State(Guid galleryId, Viewer viewer) => (await Report(galleryId, viewer)).State.ShouldNotBeNull();

    private async Task<ArchiveState> Settled(Guid galleryId, Viewer viewer)
    {
        await Soon(async () => !(await State(galleryId, viewer)).IsPreparing);
        return await State(galleryId, viewer);
    }

    private async Task<LinkTarget> Link(string slug, string token, string? download) =>
        (await Host.Ask<ResolveLink, LinkTarget?>(new ResolveLink(slug, token, download))).ShouldNotBeNull();
}
