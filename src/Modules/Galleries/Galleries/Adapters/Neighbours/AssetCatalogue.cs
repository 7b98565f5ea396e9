using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.Adapters.Neighbours;

internal sealed class AssetCatalogue(Reception reception, IGuestBook guests, IAssetRepository assets) : IAssetCatalogue
{
    public async Task<IReadOnlyList<AssetFact>> Visible(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        if (await ViewerOf(galleryId, visitorId, ct) is not { } viewer || await reception.Ask(galleryId, viewer, Purpose.Buy, ct) is not { Allowed: true } reply)
            return [];

        var found = await assets.Find(galleryId, assetIds, ct);
        return [.. found.Where(asset => asset.Progress == AssetProgress.Ready && reply.Seen.Shows(asset)).Select(asset => asset.Fact)];
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
