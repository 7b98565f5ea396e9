using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Viewing;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class FormerAddressesOnSqlite() : FormerAddressesTests(DatabaseProvider.Sqlite);

public sealed class FormerAddressesOnPostgres() : FormerAddressesTests(DatabaseProvider.Postgres);

public abstract class FormerAddressesTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Every_address_leads_on_until_the_gallery_is_removed()
    {
        var (galleryId, other) = (await Gallery(), await Gallery("Other"));
        var first = (await Host.Ask<ReadGallery, GalleryCard?>(new ReadGallery(galleryId)))!.Slug;
        (await Host.Handle(new ChangeAddress(galleryId, "anna-ben"))).ShouldBe(Outcome.Done);
        (await Host.Handle(new ChangeAddress(galleryId, "ben-anna"))).ShouldBe(Outcome.Done);

        (await Find(first)).ShouldBe(new GalleryAddress(galleryId, "ben-anna"));
        (await Find("anna-ben")).ShouldBe(new GalleryAddress(galleryId, "ben-anna"));
        (await Find("ben-anna")).ShouldBeNull("it is the present one");
        (await Host.Handle(new ChangeAddress(other, "anna-ben"))).Succeeded.ShouldBeFalse();
        (await Host.Handle(new ChangeAddress(galleryId, "anna-ben"))).ShouldBe(Outcome.Done);
        (await Find("ben-anna")).ShouldBe(new GalleryAddress(galleryId, "anna-ben"));
        (await Find("anna-ben")).ShouldBeNull();

        (await Host.Handle(new RemoveGallery(galleryId, "Anna & Ben"))).ShouldBe(Outcome.Done);
        (await Find(first)).ShouldBeNull();
    }

    private Task<GalleryAddress?> Find(string slug) => Host.Ask<FindFormerAddress, GalleryAddress?>(new FindFormerAddress(slug));
}
