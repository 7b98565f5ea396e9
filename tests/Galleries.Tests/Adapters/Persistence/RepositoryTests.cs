using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Tests.Adapters.Persistence;

/// <summary>What use cases rely on, true of every adapter of the ports and of the fake that stands for them.</summary>
public abstract class RepositoryTests
{
    private readonly Gallery _gallery = Cast.Gallery();

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_gallery_is_found_as_it_was_left()
    {
        _gallery.SetExpiration(new DateOnly(2027, 1, 31), Cast.Moment).Succeeded.ShouldBeTrue();
        await Keep(_gallery);

        var found = (await With(ports => ports.Galleries.Find(_gallery.Id, None))).ShouldNotBeNull();

        (found.Name, found.Slug, found.ExpiresOn, found.Publication, found.CreatedAt)
            .ShouldBe((_gallery.Name, _gallery.Slug, new DateOnly(2027, 1, 31), Publication.Online, Cast.Now));
        (await With(ports => ports.Galleries.Find(Guid.CreateVersion7(), None))).ShouldBeNull();
    }

    [Fact]
    public async Task An_asset_keeps_every_fact()
    {
        var photo = Cast.Photo(_gallery.Id, "Grüße 😀.jpg", new DateTime(2026, 9, 5, 14, 30, 1));
        await Keep(_gallery, photo);

        var found = (await With(ports => ports.Assets.Find(_gallery.Id, photo.Id, None))).ShouldNotBeNull();

        (found.FileName, found.Kind, found.Width, found.Height, found.TakenAt).ShouldBe((photo.FileName, AssetKind.Photo, 6000, 4000, photo.TakenAt));
        (found.ContentKey, found.Crc32, found.Length, found.BlobKey).ShouldBe((photo.ContentKey, 0xCBF43926u, 9, photo.BlobKey));
        (found.Progress, found.Placeholder, found.NameKey).ShouldBe((AssetProgress.Ready, photo.Placeholder, photo.NameKey));
        (await With(ports => ports.Assets.FindByContent(_gallery.Id, photo.ContentKey, None))).ShouldNotBeNull().Id.ShouldBe(photo.Id);
    }

    [Fact]
    public async Task An_asset_is_not_found_by_way_of_another_gallery()
    {
        var photo = Cast.Photo(_gallery.Id);
        var other = Cast.Gallery();
        await Keep(_gallery, photo);
        await Keep(other);

        (await With(ports => ports.Assets.Find(other.Id, photo.Id, None))).ShouldBeNull();
        (await With(ports => ports.Assets.Find(other.Id, [photo.Id], None))).ShouldBeEmpty();
        (await With(ports => ports.Assets.Visible(other.Id, Sight.Everything, [photo.Id], None))).ShouldBeEmpty();
        (await With(ports => ports.Assets.FindByContent(other.Id, photo.ContentKey, None))).ShouldBeNull();
    }

    [Fact]
    public async Task What_waits_or_failed_is_not_visible()
    {
        var (ready, waiting, failed) = (Cast.Photo(_gallery.Id), Cast.Photo(_gallery.Id, ready: false), Cast.Photo(_gallery.Id, ready: false));
        failed.Fail("It is broken.").ShouldBeTrue();
        await Keep(_gallery, ready, waiting, failed);

        (await With(ports => ports.Assets.Visible(_gallery.Id, Sight.Everything, [ready.Id, waiting.Id, failed.Id], None))).ShouldBe([ready.Id]);
        (await With(ports => ports.Assets.Visible(_gallery.Id, Sight.Everything, AssetOrder.OldestFirst, None))).ShouldHaveSingleItem().Id.ShouldBe(ready.Id);
        (await With(ports => ports.Assets.FirstPicture(_gallery.Id, [], None))).ShouldBe(ready.Id);
        (await With(ports => ports.Assets.FirstPicture(_gallery.Id, [ready.Id], None))).ShouldBeNull();
        (await With(ports => ports.Assets.HasAny(_gallery.Id, None))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("NameAscending", "a2 A10 b é")]
    [InlineData("NameDescending", "é b A10 a2")]
    [InlineData("OldestFirst", "b a2 é A10")]
    [InlineData("NewestFirst", "a2 é b A10")]
    public async Task Everything_visible_comes_in_the_order_asked_for(string order, string names)
    {
        var (early, late) = (new DateTime(2026, 9, 5, 10, 0, 0), new DateTime(2026, 9, 5, 20, 0, 0));
        await Keep(_gallery,
            Cast.Photo(_gallery.Id, "A10"), Cast.Photo(_gallery.Id, "é", late), Cast.Photo(_gallery.Id, "a2", late), Cast.Photo(_gallery.Id, "b", early));

        var visible = await With(ports => ports.Assets.Visible(_gallery.Id, Sight.Everything, Enum.Parse<AssetOrder>(order), None));

        string.Join(' ', visible.Select(asset => asset.FileName)).ShouldBe(names);
    }

    [Fact]
    public async Task Waiting_assets_are_claimed_in_the_gallerys_order_and_again_when_the_claim_runs_out()
    {
        var photos = Enumerable.Range(0, 3).Select(number => Cast.Photo(_gallery.Id, $"{number}.jpg", ready: false)).ToList();
        await Keep(_gallery, [.. photos.AsEnumerable().Reverse(), Cast.Photo(_gallery.Id)]);
        var claim = Guid.CreateVersion7();

        await With(async ports =>
        {
            foreach (var asset in await ports.Queue.Unclaimed(_gallery.Id, AssetOrder.NameAscending, Cast.Now, 2, None))
                asset.Claim(claim, Cast.Now.AddMinutes(5));
            return true;
        });

        (await Unclaimed(Cast.Now)).ShouldBe([photos[2].Id]);
        (await With(ports => ports.Queue.Claimed(None))).Select(asset => asset.Id).ShouldBe([photos[0].Id, photos[1].Id], ignoreOrder: true);
        (await Unclaimed(Cast.Now.AddMinutes(5))).ShouldBe(photos.Select(photo => photo.Id));
    }

    [Fact]
    public async Task What_is_unclaimed_is_found_by_gallery_and_by_asset()
    {
        var other = Cast.Gallery();
        var (waiting, taken, ready) = (Cast.Photo(_gallery.Id, ready: false), Cast.Photo(_gallery.Id, ready: false), Cast.Photo(other.Id));
        taken.Claim(Guid.CreateVersion7(), Cast.Now.AddMinutes(5));
        await Keep(_gallery, waiting, taken);
        await Keep(other, ready);

        (await With(ports => ports.Queue.Galleries(Cast.Now, None))).ShouldBe([_gallery.Id]);
        (await With(ports => ports.Queue.Unclaimed([waiting.Id, taken.Id, ready.Id], Cast.Now, None))).ShouldHaveSingleItem().Id.ShouldBe(waiting.Id);
        (await With(ports => ports.Queue.Unclaimed([waiting.Id, taken.Id], Cast.Now.AddMinutes(5), None))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Removed_assets_leave_the_picks_of_everybody()
    {
        var (going, staying) = (Cast.Photo(_gallery.Id), Cast.Photo(_gallery.Id));
        var collection = Collection.FavoritesOf(Cast.Anna(_gallery.Id, Guid.CreateVersion7()), Cast.Now);
        await Keep(_gallery, going, staying);
        await With(ports =>
        {
            ports.Collections.Add(collection);
            ports.Collections.Add(new CollectionItem(collection.Id, going.Id, Cast.Now));
            ports.Collections.Add(new CollectionItem(collection.Id, staying.Id, Cast.Now));
            return Task.FromResult(true);
        });

        await With(async ports =>
        {
            await ports.Assets.Remove(await ports.Assets.Find(_gallery.Id, [going.Id], None), None);
            return true;
        });

        (await With(ports => ports.Assets.Find(_gallery.Id, going.Id, None))).ShouldBeNull();
        (await With(ports => ports.Collections.Items(collection.Id, [going.Id, staying.Id], None))).ShouldHaveSingleItem().AssetId.ShouldBe(staying.Id);
        (await With(ports => ports.Collections.FindFavorites(_gallery.Id, collection.VisitorId!.Value, None))).ShouldNotBeNull().Id.ShouldBe(collection.Id);
    }

    [Fact]
    public async Task Links_and_people_are_found_within_their_gallery_only()
    {
        var anna = Cast.Anna(_gallery.Id, Guid.CreateVersion7());
        var (personal, open) = (Cast.PersonalLink(anna), Cast.PublicLink(_gallery.Id));
        await Keep(_gallery);
        await With(ports =>
        {
            ports.Guests.Add(open);
            ports.Guests.Add(personal);
            ports.Guests.Add(anna);
            return Task.FromResult(true);
        });

        (await With(ports => ports.Guests.FindGrantOf(_gallery.Id, "anna@example.com", None))).ShouldNotBeNull().Id.ShouldBe(personal.Id);
        (await With(ports => ports.Guests.FindVisitor(_gallery.Id, anna.Id, None))).ShouldNotBeNull().Fact.ShouldBe(anna.Fact);
        (await With(ports => ports.Guests.FindGrant(_gallery.Id, open.Id, None))).ShouldNotBeNull().IsPublic.ShouldBeTrue();
        (await With(ports => ports.Guests.FindGrant(Guid.CreateVersion7(), open.Id, None))).ShouldBeNull();
        (await With(ports => ports.Guests.FindVisitor(Guid.CreateVersion7(), anna.Id, None))).ShouldBeNull();
    }

    [Fact]
    public async Task Archives_are_kept_with_their_manifest_until_they_are_old()
    {
        var photo = Cast.Photo(_gallery.Id);
        var manifest = new Manifest([new ManifestEntry(photo.Id, "a.jpg", photo.BlobKey, 9, 0xCBF43926, Cast.Now.ToOffset(TimeSpan.FromHours(1)))]);
        var archive = Cast.Archive(_gallery, manifest);
        await With(ports =>
        {
            ports.Downloads.Add(archive);
            return Task.FromResult(true);
        });

        var found = (await With(ports => ports.Downloads.FindArchive(archive.Id, None))).ShouldNotBeNull();
        found.Manifest.Entries.ShouldBe(manifest.Entries);
        found.Manifest.Entries[0].Modified.Offset.ShouldBe(TimeSpan.FromHours(1));
        (await With(ports => ports.Downloads.RemoveArchives(Cast.Now, None))).ShouldBe(0);
        (await With(ports => ports.Downloads.RemoveArchives(Cast.Now.AddSeconds(1), None))).ShouldBe(1);
        (await With(ports => ports.Downloads.FindArchive(archive.Id, None))).ShouldBeNull();
    }

    [Fact]
    public async Task Archives_in_preparation_are_listed_until_they_are_ready()
    {
        var wish = new ArchiveWish(DownloadSize.HighRes, 3600, 4_000_000_000, "favorites");
        var archive = Archive.Ask(Guid.CreateVersion7(), _gallery, new Asker(true, null, null), wish, Cast.Now);
        var wanted = Guid.CreateVersion7();
        archive.WaitFor([wanted]);
        archive.Notify("anna@example.com", "de");
        await With(ports =>
        {
            ports.Downloads.Add(archive);
            ports.Downloads.Add(Cast.Archive(_gallery, Manifest.Empty));
            return Task.FromResult(true);
        });

        var found = (await With(ports => ports.Downloads.Unfinished(None))).ShouldHaveSingleItem();
        (found.Id, found.Size, found.Edge, found.PartBytes, found.NotifyEmail, found.NotifyLanguage).ShouldBe((archive.Id, DownloadSize.HighRes, 3600, 4_000_000_000L, "anna@example.com", "de"));
        found.Wanted.ShouldBe([wanted]);
        found.FileNameOf(2, 3).ShouldBe("Anna & Ben - favorites - high resolution - part 2 of 3.zip");

        await With(async ports =>
        {
            var one = (await ports.Downloads.FindArchive(archive.Id, None)).ShouldNotBeNull();
            one.Fix(Manifest.Empty with { Missing = [new MissingFile(wanted, "a.jpg")] }, Cast.Now);
            return true;
        });
        (await With(ports => ports.Downloads.Unfinished(None))).ShouldBeEmpty();
        (await With(ports => ports.Downloads.FindArchive(archive.Id, None))).ShouldNotBeNull().Manifest.Missing.ShouldBe([new MissingFile(wanted, "a.jpg")]);
    }

    [Fact]
    public async Task Renditions_are_kept_by_content_and_size_as_long_as_they_are_needed()
    {
        var (used, unused, gone) = (Cast.Photo(_gallery.Id), Cast.Photo(_gallery.Id), Cast.Photo(_gallery.Id));
        await Keep(_gallery, used, unused);
        await With(ports =>
        {
            foreach (var photo in new[] { used, unused, gone })
                ports.Renditions.Add(Rendition.Made(photo, 3600, new StoredFile($"renditions/{photo.Id:n}", "ab", 0xCBF43926, 7), Cast.Now));
            ports.Renditions.Add(Rendition.Made(used, 2048, new StoredFile("renditions/small", "ab", 1, 7), Cast.Now));
            return Task.FromResult(true);
        });

        var found = (await With(ports => ports.Renditions.Find(used.ContentKey, 3600, None))).ShouldNotBeNull();
        (found.BlobKey, found.Hash, found.Crc32, found.Length).ShouldBe(($"renditions/{used.Id:n}", "ab", 0xCBF43926u, 7));
        (await With(ports => ports.Renditions.OfGallery(_gallery.Id, 3600, None))).Keys.ShouldBe([used.ContentKey, unused.ContentKey], ignoreOrder: true);
        (await With(ports => ports.Renditions.OfGallery(Guid.CreateVersion7(), 3600, None))).ShouldBeEmpty();
        (await Unneeded(Cast.Now)).ShouldBe([gone.ContentKey]);

        await With(async ports =>
        {
            await ports.Renditions.Keep(_gallery.Id, 3600, Cast.Now + (2 * Rendition.Kept), None);
            return true;
        });
        (await Unneeded(Cast.Now + Rendition.Kept)).ShouldBe([gone.ContentKey, used.ContentKey], ignoreOrder: true);
        (await Unneeded(Cast.Now + (2 * Rendition.Kept))).Count.ShouldBe(4);
    }

    [Fact]
    public async Task What_was_paid_for_and_counted_is_found_again()
    {
        var (orderId, assetId, visitorId) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var download = new Download(Guid.CreateVersion7(), _gallery.Id, visitorId, assetId, Cast.Now);
        await With(ports =>
        {
            ports.Downloads.Add(new PaidDownload(orderId, assetId, _gallery.Id, visitorId, VisitorType.Guest, "Anna", "anna@example.com", Cast.Now));
            ports.Downloads.Add(download);
            ports.Downloads.Add(new Download(Guid.CreateVersion7(), _gallery.Id, visitorId, assetId, Cast.Now.AddHours(-1)));
            return Task.FromResult(true);
        });

        (await With(ports => ports.Downloads.FindPaid(orderId, assetId, None))).ShouldNotBeNull().Buyer
            .ShouldBe(new VisitorFact(visitorId, VisitorType.Guest, "Anna", "anna@example.com"));
        (await With(ports => ports.Downloads.PaidAssets(orderId, None))).ShouldBe([assetId]);
        (await With(ports => ports.Downloads.PaidAssets(Guid.CreateVersion7(), None))).ShouldBeEmpty();
        (await With(ports => ports.Downloads.FindDownload(download.Id, None))).ShouldNotBeNull().AssetId.ShouldBe(assetId);
        (await With(ports => ports.Downloads.FindLatest(visitorId, assetId, None))).ShouldNotBeNull().Id.ShouldBe(download.Id);
        (await With(ports => ports.Downloads.FindLatest(visitorId, orderId, None))).ShouldBeNull();
    }

    [Fact]
    public async Task Leftovers_come_due_the_oldest_first()
    {
        var photo = Cast.Photo(_gallery.Id);
        await Keep(_gallery, photo);
        await With(ports =>
        {
            ports.Leftovers.Add(Leftover.OfUpload("originals/upload", _gallery.Id, Cast.Now.AddHours(-1)));
            ports.Leftovers.Add(Leftover.OfRemoved(photo, Cast.Now));
            return Task.FromResult(true);
        });

        (await With(ports => ports.Leftovers.Due(Cast.Now, 10, None))).ShouldHaveSingleItem().ContentKey.ShouldBe(photo.ContentKey);
        (await With(ports => ports.Leftovers.Due(Cast.Now.AddDays(1), 1, None))).ShouldHaveSingleItem().BlobKey.ShouldBe(photo.BlobKey);
        (await With(ports => ports.Leftovers.IsContentInUse(photo.ContentKey, None))).ShouldBeTrue();
        (await With(ports => ports.Leftovers.IsContentInUse("0", None))).ShouldBeFalse();
        await With(async ports =>
        {
            ports.Leftovers.Remove((await ports.Leftovers.Find("originals/upload", None))!);
            return true;
        });
        (await With(ports => ports.Leftovers.Find("originals/upload", None))).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_saved_is_remembered_by_person_and_size_until_the_photo_goes()
    {
        var (going, staying, batch) = (Cast.Photo(_gallery.Id), Cast.Photo(_gallery.Id), Guid.CreateVersion7());
        var (anna, ben) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Keep(_gallery, going, staying);
        await With(ports =>
        {
            ports.Saved.Add(new SavedBatch(batch, _gallery.Id, anna, Cast.Now));
            ports.Saved.Add(new SavedAsset(anna, going.Id, DownloadSize.Original, Cast.Now));
            ports.Saved.Add(new SavedAsset(anna, staying.Id, DownloadSize.Original, Cast.Now));
            ports.Saved.Add(new SavedAsset(anna, staying.Id, DownloadSize.WebSize, Cast.Now));
            ports.Saved.Add(new SavedAsset(ben, going.Id, DownloadSize.Original, Cast.Now));
            return Task.FromResult(true);
        });

        (await With(ports => ports.Saved.Of(anna, DownloadSize.Original, None))).ShouldBe([going.Id, staying.Id], ignoreOrder: true);
        (await With(ports => ports.Saved.Of(anna, DownloadSize.WebSize, None))).ShouldBe([staying.Id]);
        await With(async ports =>
        {
            await ports.Assets.Remove(await ports.Assets.Find(_gallery.Id, [going.Id], None), None);
            return true;
        });
        (await With(ports => ports.Saved.Of(anna, DownloadSize.Original, None))).ShouldBe([staying.Id]);
        (await With(ports => ports.Saved.Of(ben, DownloadSize.Original, None))).ShouldBeEmpty();
        (await With(ports => ports.Saved.FindBatch(batch, None))).ShouldNotBeNull().VisitorId.ShouldBe(anna);
        (await With(ports => ports.Saved.FindBatch(Guid.CreateVersion7(), None))).ShouldBeNull();
    }

    private protected abstract Task<T> With<T>(Func<Ports, Task<T>> work);

    private Task<bool> Keep(Gallery gallery, params Asset[] assets) => With(ports =>
    {
        ports.Galleries.Add(gallery);
        foreach (var asset in assets)
            ports.Assets.Add(asset);
        return Task.FromResult(true);
    });

    private async Task<IEnumerable<Guid>> Unclaimed(DateTimeOffset now) =>
        (await With(ports => ports.Queue.Unclaimed(_gallery.Id, AssetOrder.NameAscending, now, 10, None))).Select(asset => asset.Id);

    [Fact]
    public async Task Rounds_are_claimed_kept_and_ended()
    {
        var (other, claim) = (Cast.Gallery(), Guid.CreateVersion7());
        await Keep(_gallery);
        await Keep(other);
        await With(ports =>
        {
            ports.Rounds.Add(new MarkRound(other.Id, Cast.Now.AddMinutes(1)));
            ports.Rounds.Add(new MarkRound(_gallery.Id, Cast.Now));
            return Task.FromResult(true);
        });

        await With(async ports =>
        {
            (await ports.Rounds.NextRound(Cast.Now, None)).ShouldNotBeNull().Claim(claim, Cast.Now.AddMinutes(5));
            return true;
        });

        await With(async ports =>
        {
            var claimed = (await ports.Rounds.FindClaimed(claim, None)).ShouldNotBeNull();
            (claimed.GalleryId, claimed.ClaimedUntil, claimed.AskedAgain).ShouldBe((_gallery.Id, Cast.Now.AddMinutes(5), false));
            (await ports.Rounds.ClaimedRounds(None)).ShouldHaveSingleItem();
            claimed.AskAgain();
            return true;
        });
        (await With(ports => ports.Rounds.Find(_gallery.Id, None))).ShouldNotBeNull().AskedAgain.ShouldBeTrue();
        (await With(ports => ports.Rounds.NextRound(Cast.Now, None))).ShouldNotBeNull().GalleryId.ShouldBe(other.Id);
        (await With(ports => ports.Rounds.NextRound(Cast.Now.AddMinutes(5), None))).ShouldNotBeNull().GalleryId.ShouldBe(_gallery.Id);

        await With(async ports =>
        {
            ports.Rounds.Remove((await ports.Rounds.Find(_gallery.Id, None))!);
            return true;
        });
        (await With(ports => ports.Rounds.FindClaimed(claim, None))).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_taken_is_found_by_its_gallery_until_it_is_given_back()
    {
        var (photo, other) = (Cast.Photo(_gallery.Id, "kiss.jpg"), Cast.Gallery());
        await Keep(_gallery, photo);
        await Keep(other);
        var anna = Cast.Anna(_gallery.Id, Guid.CreateVersion7());
        await With(ports =>
        {
            var account = new Ledger(_gallery.Id);
            account.Enter(1);
            ports.Ledger.Add(account);
            ports.Ledger.Add(LedgerEntry.Of(photo, anna, Cast.Now));
            return Task.FromResult(true);
        });

        (await With(ports => ports.Ledger.Find(_gallery.Id, None))).ShouldNotBeNull().Taken.ShouldBe(1);
        (await With(ports => ports.Ledger.Taken(_gallery.Id, None))).ShouldBe([photo.Id]);
        (await With(ports => ports.Ledger.Taken(other.Id, None))).ShouldBeEmpty();
        (await With(ports => ports.Ledger.FindEntry(other.Id, photo.Id, None))).ShouldBeNull();
        (await With(ports => ports.Ledger.FindEntry(_gallery.Id, photo.Id, None))).ShouldNotBeNull().ShouldSatisfyAllConditions(
            entry => (entry.FileName, entry.VisitorId, entry.Name, entry.Email, entry.TakenAt).ShouldBe(("kiss.jpg", anna.Id, "Anna", "anna@example.com", Cast.Now)));

        await With(async ports =>
        {
            ports.Ledger.Remove((await ports.Ledger.FindEntry(_gallery.Id, photo.Id, None))!);
            return true;
        });
        (await With(ports => ports.Ledger.Taken(_gallery.Id, None))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_main_clients_bought_is_told_from_what_others_did()
    {
        await Keep(_gallery);
        var (mine, guests, elsewhere) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await With(ports =>
        {
            foreach (var (galleryId, assetId, type) in new[] { (_gallery.Id, mine, VisitorType.MainClient), (_gallery.Id, guests, VisitorType.Guest), (Guid.CreateVersion7(), elsewhere, VisitorType.MainClient) })
                ports.Downloads.Add(new PaidDownload(Guid.CreateVersion7(), assetId, galleryId, Guid.CreateVersion7(), type, null, null, Cast.Now));
            return Task.FromResult(true);
        });

        (await With(ports => ports.Downloads.BoughtByMainClients(_gallery.Id, None))).ShouldBe([mine]);
    }

    private Task<List<string>> Unneeded(DateTimeOffset now) =>
        With(async ports => (await ports.Renditions.Unneeded(now, 10, None)).Select(rendition => rendition.ContentKey).ToList());

    internal sealed record Ports(
        IGalleryRepository Galleries, IAssetRepository Assets, IPreviewQueue Queue, IGuestBook Guests, ICollectionRepository Collections,
        IDownloadRepository Downloads, ILeftovers Leftovers, ISavedAssets Saved, IMarkRounds Rounds, IRenditions Renditions, ILedger Ledger);
}
