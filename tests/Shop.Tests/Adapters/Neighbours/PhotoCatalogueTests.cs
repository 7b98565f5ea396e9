using Galleries.Contracts;
using Shop.Adapters.Neighbours;
using Shop.Domain;
using Shop.Ports;
using Shop.Tests.Fakes;

namespace Shop.Tests.Adapters.Neighbours;

/// <summary>What every photo catalogue does: the galleries' one, and the one that stands in for it in tests.</summary>
public abstract class PhotoCatalogueTests
{
    /// <summary>Anna's own collection, of the rings alone.</summary>
    private static readonly Guid Album = Goods.Id(900);

    private readonly Guid _stranger = Guid.CreateVersion7();

    [Fact]
    public async Task A_visitor_finds_what_they_may_see_in_the_order_asked_for()
    {
        var photos = await Catalogue().Visible(Cast.Wedding, Cast.Anna, [Cast.Rings.AssetId, Cast.Dance.AssetId, Cast.Kiss.AssetId], default);

        photos.ShouldBe([Cast.Rings, Cast.Kiss]);
    }

    [Fact]
    public async Task A_stranger_finds_nothing()
    {
        (await Catalogue().Visible(Cast.Wedding, _stranger, [Cast.Kiss.AssetId], default)).ShouldBeEmpty();
        (await Catalogue().FindVisitor(Cast.Wedding, _stranger, default)).ShouldBeNull();
    }

    [Fact]
    public async Task All_of_a_gallery_or_of_a_collection_of_their_own_is_found_and_nothing_of_anybody_elses()
    {
        (await Catalogue().All(Cast.Wedding, Cast.Anna, null, default)).ShouldBe([Cast.Kiss, Cast.Rings]);
        (await Catalogue().All(Cast.Wedding, Cast.Anna, Album, default)).ShouldBe([Cast.Rings]);
        (await Catalogue().All(Cast.Wedding, Cast.Anna, Guid.CreateVersion7(), default)).ShouldBeEmpty();
        (await Catalogue().All(Cast.Wedding, _stranger, null, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_visitor_is_known_with_their_type() =>
        (await Catalogue().FindVisitor(Cast.Wedding, Cast.Anna, default)).ShouldBe(new Visitor(Cast.Anna, "MainClient"));

    /// <summary>The wedding shows Anna, its main client, two photos: the kiss and the rings.</summary>
    private protected abstract IPhotoCatalogue Catalogue();

    public sealed class InMemory : PhotoCatalogueTests
    {
        private protected override IPhotoCatalogue Catalogue()
        {
            var catalogue = new InMemoryPhotoCatalogue();
            catalogue.Let(Cast.Wedding, new Visitor(Cast.Anna, "MainClient"));
            catalogue.Show(Cast.Wedding, Cast.Kiss, Cast.Rings);
            catalogue.Collect(Cast.Anna, Album, Cast.Rings);
            return catalogue;
        }
    }

    public sealed class OfTheGalleries : PhotoCatalogueTests
    {
        [Fact]
        public async Task A_film_is_not_sold_at_the_price_of_a_photo() =>
            (await new GalleriesPhotoCatalogue(new Wedding { Kind = AssetKind.Video }).Visible(Cast.Wedding, Cast.Anna, [Cast.Kiss.AssetId], default)).ShouldBeEmpty();

        private protected override IPhotoCatalogue Catalogue() => new GalleriesPhotoCatalogue(new Wedding());
    }

    private sealed class Wedding : IAssetCatalogue
    {
        public AssetKind Kind { get; init; }

        public Task<IReadOnlyList<AssetFact>> Visible(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<AssetFact>>(visitorId != Cast.Anna
                ? []
                : [.. new[] { Cast.Kiss, Cast.Rings }
                    .Where(photo => assetIds.Contains(photo.AssetId))
                    .Select(photo => new AssetFact(photo.AssetId, photo.FileName, Kind, photo.Width, photo.Height))]);

        public Task<IReadOnlyList<AssetFact>> AllVisible(Guid galleryId, Guid visitorId, Guid? collectionId, CancellationToken ct) => collectionId is not null && collectionId != Album
            ? Task.FromResult<IReadOnlyList<AssetFact>>([])
            : Visible(galleryId, visitorId, collectionId is null ? [Cast.Kiss.AssetId, Cast.Rings.AssetId] : [Cast.Rings.AssetId], ct);

        public Task<VisitorFact?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct) =>
            Task.FromResult(visitorId == Cast.Anna ? new VisitorFact(Cast.Anna, VisitorType.MainClient, "Anna", null) : null);
    }
}
