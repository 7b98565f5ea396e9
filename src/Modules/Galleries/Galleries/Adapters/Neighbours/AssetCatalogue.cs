using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Neighbours;

internal sealed class AssetCatalogue(Reception reception, IGuestBook guests, IAssetRepository assets, ICollectionRepository collections) : IAssetCatalogue
{
    public async Task<IReadOnlyList<AssetFact>> Visible(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        if (await ViewerOf(galleryId, visitorId, ct) is not { } viewer || await reception.Ask(galleryId, viewer, Purpose.Buy, ct) is not { Allowed: true } reply)
            return [];

        var found = await assets.Find(galleryId, assetIds, ct);
        return [.. found.Where(asset => asset.Progress == AssetProgress.Ready && reply.Seen.Shows(asset)).Select(asset => asset.Fact)];
    }

    public async Task<IReadOnlyList<AssetFact>> AllVisible(Guid galleryId, Guid visitorId, Guid? collectionId, CancellationToken ct)
    {
        if (await ViewerOf(galleryId, visitorId, ct) is not { } viewer || await reception.Ask(galleryId, viewer, Purpose.Buy, ct) is not { Allowed: true } reply)
            return [];

        var stored = await assets.Visible(galleryId, reply.Seen, reply.Terms.Order, ct);
        if (collectionId is { } id)
        {
            if (await collections.FindCollection(galleryId, id, ct) is not { } collection || !collection.IsOpenTo(visitorId, reply.Visitor!.Type))
                return [];

            var within = (await collections.Items(id, ct)).Select(item => item.AssetId).ToHashSet();
            stored = [.. stored.Where(asset => within.Contains(asset.Id))];
        }

        var facts = (await assets.Find(galleryId, [.. stored.Select(asset => asset.Id)], ct)).ToDictionary(asset => asset.Id, asset => asset.Fact);
        return [.. stored.Where(asset => facts.ContainsKey(asset.Id)).Select(asset => facts[asset.Id])];
    }

    public async Task<VisitorFact?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct)
    {
        if (await ViewerOf(galleryId, visitorId, ct) is not { } viewer)
            return null;

        var reply = await reception.Ask(galleryId, viewer, Purpose.Page, ct);
        return reply.Verdict == Verdict.Unknown ? null : reply.Visitor!.Fact;
    }

    /// <summary>A neighbour knows the visitor alone; the grant is the one they came by.</summary>
    private async Task<Viewer?> ViewerOf(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        await guests.FindVisitor(galleryId, visitorId, ct) is { } visitor ? Viewer.Visitor(visitorId, visitor.GrantId) : null;
}
