using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Saving;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class FreeDownloadsOnSqlite() : FreeDownloadsTests(DatabaseProvider.Sqlite);

public sealed class FreeDownloadsOnPostgres() : FreeDownloadsTests(DatabaseProvider.Postgres);

/// <summary>The account of free downloads on the real database.</summary>
public abstract class FreeDownloadsTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Two_who_download_at_the_same_moment_do_not_exceed_it_together()
    {
        var (galleryId, photos) = await Photos(8);
        Offer(5);
        Viewer[] clients = [await Client(galleryId, "anna@example.com"), await Client(galleryId, "ben@example.com")];

        // Each photo is asked for by both, and all of them together are three too many.
        var outcomes = await Task.WhenAll(photos.SelectMany(photo => clients.Select(client => Host.Handle(new TakeFreeDownloads(galleryId, client, [photo])))));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBeLessThanOrEqualTo(10);
        var account = await Ledger(galleryId, Viewer.Studio);
        account.ShouldNotBeNull().Taken.ShouldBeLessThanOrEqualTo(5);
        account.Lines.Count.ShouldBe(account.Taken);
        (await Read(db => Task.FromResult(db.Ledgers.Single()))).Taken.ShouldBe(account.Taken);
        foreach (var photo in photos)
            await Host.Handle(new TakeFreeDownloads(galleryId, clients[0], [photo]));
        (await Ledger(galleryId, Viewer.Studio))!.Taken.ShouldBe(5);
    }

    [Fact]
    public async Task Every_way_to_bytes_says_before_what_it_takes_and_refuses_what_exceeds_the_rest()
    {
        var (galleryId, photos) = await Photos(3);
        Offer(2);
        var anna = await Client(galleryId, "anna@example.com");

        (await Choices(galleryId, anna, photos[..2])).Free.ShouldBe(new Allowance(2, 2, 2));
        (await Choices(galleryId, anna, null)).ShouldSatisfyAllConditions(
            all => all.Free.ShouldBe(new Allowance(2, 2, 3)), all => all.Refusal!.ToString().ShouldStartWith("2 of your 2 free downloads are left, and this needs 3."));
        (await Savable(galleryId, anna, null)).Refusal!.ToString().ShouldStartWith("2 of your 2 free downloads are left, and this needs 3.");
        (await Savable(galleryId, anna, photos[..2])).ShouldSatisfyAllConditions(two => two.Free.ShouldBe(new Allowance(2, 2, 2)), two => two.Refusal.ShouldBeNull());
        (await Show(galleryId, anna)).Head!.Free.ShouldBe(new Allowance(2, 2, 0));
        (await File(galleryId, anna, photos[0])).IsUncounted.ShouldBeTrue();

        (await Host.Handle(new TakeFreeDownloads(galleryId, anna, photos[..2]))).ShouldBe(Outcome.Done);

        (await File(galleryId, anna, photos[0])).ShouldSatisfyAllConditions(again => again.File.ShouldNotBeNull(), again => again.IsUncounted.ShouldBeFalse());
        (await File(galleryId, anna, photos[2])).ShouldBe(new DownloadAnswer(null, "All 2 free downloads of this gallery are used. Your photographer can give you more."));
        (await Host.Handle(new PrepareDownload(galleryId, photos[2], anna, DownloadSize.WebSize))).Succeeded.ShouldBeFalse();
        (await Choices(galleryId, anna, photos[..2])).ShouldSatisfyAllConditions(again => again.Free.ShouldBe(new Allowance(2, 0, 0)), again => again.Refusal.ShouldBeNull());
        var guest = await Guest(galleryId);
        (await File(galleryId, guest, photos[2])).ShouldSatisfyAllConditions(file => file.File.ShouldNotBeNull(), file => file.IsUncounted.ShouldBeFalse());
        (await Show(galleryId, guest)).Head!.Free.ShouldBeNull();
    }

    [Fact]
    public async Task An_archive_counts_when_its_bytes_leave_and_is_refused_when_somebody_else_was_quicker()
    {
        var (galleryId, photos) = await Photos(3);
        Offer(2);
        var (anna, ben, archiveId) = (await Client(galleryId, "anna@example.com"), await Client(galleryId, "ben@example.com"), Guid.CreateVersion7());
        (await Host.Handle(new StartArchive(galleryId, archiveId, anna, photos[..2]))).ShouldBe(Outcome.Done);

        var open = await Archive(galleryId, archiveId, anna);
        open.Uncounted.ShouldBe(photos[..2], ignoreOrder: true);
        (await Host.Handle(new TakeFreeDownloads(galleryId, ben, [photos[2]]))).ShouldBe(Outcome.Done);

        (await Host.Handle(new TakeFreeDownloads(galleryId, anna, open.Uncounted!))).Succeeded.ShouldBeFalse();
        (await Archive(galleryId, archiveId, anna)).Refusal!.ToString().ShouldStartWith("One of your 2 free downloads is left, and this needs 2.");
        (await Host.Handle(new GiveBackDownload(galleryId, photos[2]))).ShouldBe(Outcome.Done);
        (await Host.Handle(new TakeFreeDownloads(galleryId, anna, open.Uncounted!))).ShouldBe(Outcome.Done);
        (await Archive(galleryId, archiveId, anna)).ShouldSatisfyAllConditions(again => again.File.ShouldNotBeNull(), again => again.Uncounted.ShouldBeNull());
    }

    [Fact]
    public async Task The_account_is_read_by_those_who_share_it_and_names_no_photo_that_the_reader_does_not_see()
    {
        var (galleryId, photos) = await Photos(2);
        Offer(2);
        var sceneId = Guid.CreateVersion7();
        await Host.Handle(new AddScene(galleryId, sceneId, "Party"));
        await Host.Handle(new PutIntoScene(galleryId, sceneId, [photos[1]]));
        var (anna, ben) = (await Client(galleryId, "anna@example.com"), await Client(galleryId, "ben@example.com", LinkRule.Open with { Scenes = [sceneId] }));
        await Host.Handle(new TakeFreeDownloads(galleryId, anna, photos));

        (await Ledger(galleryId, anna))!.Lines.Select(line => line.FileName).ShouldBe(["IMG_0.jpg", "IMG_1.jpg"], ignoreOrder: true);
        var account = (await Ledger(galleryId, ben)).ShouldNotBeNull();
        (account.Quota, account.Taken, account.Left).ShouldBe((2, 2, 0));
        account.Lines.Select(line => line.FileName).ShouldBe([null, "IMG_1.jpg"], ignoreOrder: true);
        account.Lines.ShouldAllBe(line => line.Email == "anna@example.com");
        (await Ledger(galleryId, await Guest(galleryId))).ShouldBeNull();
        (await Ledger(galleryId, Viewer.Nobody)).ShouldBeNull();
    }

    private void Offer(int free) => Neighbours.Rules = Neighbours.Rules with { FreeDownloads = free };

    private async Task<(Guid GalleryId, Guid[] Photos)> Photos(int count)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(number => $"IMG_{number}.jpg")];
        var galleryId = await OnlineGallery(names);
        return (galleryId, [.. (await Show(galleryId, Viewer.Studio)).Tiles.Select(tile => tile.AssetId)]);
    }

    private async Task<Viewer> Client(Guid galleryId, string email, LinkRule? rule = null)
    {
        (await Host.Handle(new InvitePerson(galleryId, Guid.CreateVersion7(), null, email, null) { Type = VisitorType.MainClient, Rule = rule ?? LinkRule.Open })).ShouldBe(Outcome.Done);
        var grantId = (await Grants(galleryId)).Single(grant => grant.Email == email).GrantId;
        return await Read(db => Task.FromResult(Viewer.Visitor(db.Grants.Single(grant => grant.Id == grantId).VisitorId!.Value, grantId)));
    }

    private Task<LedgerAccount?> Ledger(Guid galleryId, Viewer viewer) => Host.Ask<ReadLedger, LedgerAccount?>(new ReadLedger(galleryId, viewer));

    private Task<DownloadChoices> Choices(Guid galleryId, Viewer viewer, Guid[]? photos) => Host.Ask<ReadDownloads, DownloadChoices>(new ReadDownloads(galleryId, viewer, photos));

    private Task<SavableList> Savable(Guid galleryId, Viewer viewer, Guid[]? photos) => Host.Ask<ListSavable, SavableList>(new ListSavable(galleryId, viewer, AssetIds: photos));

    private Task<DownloadAnswer> File(Guid galleryId, Viewer viewer, Guid assetId) => Host.Ask<OpenDownload, DownloadAnswer>(new OpenDownload(galleryId, assetId, viewer));

    private Task<ArchiveAnswer> Archive(Guid galleryId, Guid archiveId, Viewer viewer) => Host.Ask<OpenArchive, ArchiveAnswer>(new OpenArchive(galleryId, archiveId, viewer));
}
