using BuildingBlocks.Messaging;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Sharing;

/// <summary>Tells that a visitor shared, with all that whoever comes by their link sees now.</summary>
internal sealed class ShareNews(IGalleryRepository galleries, IAssetRepository assets, IGuestBook guests, ITerms terms, IOutbox outbox)
{
    /// <param name="grant">The link; one that no visitor made is no share.</param>
    /// <param name="way">How it went out.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    public async Task Tell(Grant grant, ShareWay way, DateTimeOffset now, CancellationToken ct)
    {
        if (grant.MakerId is not { } makerId || await guests.FindVisitor(grant.GalleryId, makerId, ct) is not { } maker || await galleries.Find(grant.GalleryId, ct) is not { } gallery)
            return;

        var order = (await terms.InForce(gallery.Id, ct)).Order;
        var shown = await assets.Visible(gallery.Id, Reach.Of(grant).SeenIn(gallery), order, ct);
        outbox.Enqueue(new ItemsShared(gallery.Id, grant.Id, maker.Fact, [.. shown.Select(asset => asset.Id)], way, now));
    }
}
