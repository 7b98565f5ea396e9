using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Tests.Domain;

namespace Galleries.Tests;

/// <summary>Anna and Ben's wedding, and who comes to look at it.</summary>
internal static class Cast
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static readonly Terms Terms = new(AssetOrder.NameAscending, DownloadEnabled: true, ShareEnabled: true, new Offer(true, true, true, 3600, null));

    private static int _contents;

    public static Moment Moment => new(Now, Berlin);

    public static Gallery Gallery(GalleryPhase phase = GalleryPhase.Online)
    {
        var gallery = Galleries.Domain.Gallery.Create(Guid.CreateVersion7(), "Anna & Ben", new Customer("Anna Müller", "anna@example.com", null), Now);
        if (phase == GalleryPhase.Expired)
            gallery.SetExpiration(new DateOnly(2026, 11, 1), new Moment(Now.AddDays(-60), Berlin)).Succeeded.ShouldBeTrue();
        if (phase != GalleryPhase.Draft)
            gallery.BringOnline(hasAssets: true, new Moment(Now.AddDays(-60), Berlin)).Succeeded.ShouldBeTrue();
        if (phase is GalleryPhase.Offline or GalleryPhase.Archived)
            gallery.TakeOffline(Moment).ShouldBe(BuildingBlocks.Outcome.Done);
        if (phase == GalleryPhase.Archived)
            gallery.Archive(Moment).ShouldBe(BuildingBlocks.Outcome.Done);

        return gallery;
    }

    public static Visitor Anna(Guid galleryId, Guid grantId, string email = "anna@example.com") =>
        Visitor.Invited(Guid.CreateVersion7(), galleryId, grantId, VisitorType.MainClient, "Anna", email, Now);

    public static Grant PublicLink(Guid galleryId) => Grant.Public(Guid.CreateVersion7(), galleryId, Secret(), Now);

    public static Grant PersonalLink(Visitor person) => Grant.Personal(person.GrantId, person, Secret(), Now);

    /// <summary>The studio's own, ready.</summary>
    public static Archive Archive(Gallery gallery, Manifest manifest, long? partBytes = null)
    {
        var wish = new ArchiveWish(DownloadSize.Original, null, partBytes, null);
        var archive = Galleries.Domain.Archive.Ask(Guid.CreateVersion7(), gallery, new Asker(true, null, null), wish, Now);
        archive.Fix(manifest, Now);
        return archive;
    }

    public static LinkSecret Secret() => new(Guid.CreateVersion7().ToString("n"), "protected:secret");

    public static Asset Photo(Guid galleryId, string fileName = "IMG_1.jpg", DateTime? takenAt = null, bool ready = true)
    {
        var number = Interlocked.Increment(ref _contents);
        var content = number.ToString("x64", System.Globalization.CultureInfo.InvariantCulture);
        var photo = Asset.Receive(
            Guid.CreateVersion7(), galleryId, fileName, new PictureFacts(AssetKind.Photo, "image/jpeg", 6000, 4000, takenAt),
            new StoredFile($"originals/{content}", content, 0xCBF43926, 9), Now.AddMilliseconds(number));
        if (ready)
            photo.BecomeReady("data:image/webp;base64,AAAA").ShouldBeTrue();

        return photo;
    }

    /// <summary>Who asks, and the grant that is found for them.</summary>
    public static (Asker Asker, Grant? Grant) Arrival(AccessTests.Kind kind, Gallery gallery)
    {
        var anna = Anna(gallery.Id, Guid.CreateVersion7());
        var personal = PersonalLink(anna);
        var open = PublicLink(gallery.Id);
        var foreign = PublicLink(Guid.CreateVersion7());
        if (kind == AccessTests.Kind.Withdrawn)
            personal.Withdraw(Now);

        return kind switch
        {
            AccessTests.Kind.Studio => (new Asker(true, null, null), null),
            AccessTests.Kind.MainClient or AccessTests.Kind.Withdrawn => (new Asker(false, anna.Id, personal.Id), personal),
            AccessTests.Kind.Guest => (new Asker(false, Guid.CreateVersion7(), open.Id), open),
            AccessTests.Kind.Foreign => (new Asker(false, Guid.CreateVersion7(), foreign.Id), foreign),
            AccessTests.Kind.Impostor => (new Asker(false, Guid.CreateVersion7(), personal.Id), personal),
            AccessTests.Kind.LostGrant => (new Asker(false, anna.Id, personal.Id), null),
            AccessTests.Kind.OtherGrant => (new Asker(false, anna.Id, personal.Id), open),
            _ => (new Asker(false, null, null), null),
        };
    }
}
