using Galleries.Contracts;
using Shop.Domain;
using Shop.Ports;

namespace Shop.Adapters.Neighbours;

internal sealed class GalleriesPhotoCatalogue(IAssetCatalogue assets) : IPhotoCatalogue
{
    public async Task<IReadOnlyList<Photo>> Visible(Guid galleryId, Guid visitorId, IReadOnlyList<Guid> assetIds, CancellationToken ct)
    {
        if (assetIds.Count == 0)
            return [];

        var facts = (await assets.Visible(galleryId, visitorId, assetIds, ct)).ToDictionary(fact => fact.AssetId);
        return [.. assetIds.Where(id => facts.TryGetValue(id, out var fact) && IsSold(fact)).Select(id => AsPhoto(facts[id]))];
    }

    public async Task<IReadOnlyList<Photo>> All(Guid galleryId, Guid visitorId, Guid? collectionId, CancellationToken ct) =>
        [.. (await assets.AllVisible(galleryId, visitorId, collectionId, ct)).Where(IsSold).Select(AsPhoto)];

    public async Task<Visitor?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        await assets.FindVisitor(galleryId, visitorId, ct) is { } visitor ? new Visitor(visitor.VisitorId, visitor.Type.ToString()) : null;

    // A film is not sold at the price of a photo.
    private static bool IsSold(AssetFact fact) => fact.Kind is AssetKind.Photo or AssetKind.Gif;

    private static Photo AsPhoto(AssetFact fact) => new(fact.AssetId, fact.FileName, fact.Width, fact.Height);
}
