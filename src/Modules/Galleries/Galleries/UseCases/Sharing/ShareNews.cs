using BuildingBlocks.Messaging;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Sharing;

/// <summary>Tells that a visitor or the studio shared, with all that whoever comes by their link sees now.</summary>
internal sealed class ShareNews(IGalleryRepository galleries, IAssetRepository assets, IGuestBook guests, ITerms terms, IOutbox outbox)
{
    /// <param name="grant">The link.</param>
    /// <param name="way">How it went out.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    public async Task Tell(Grant grant, ShareWay way, DateTimeOffset now, CancellationToken ct)
    {
        if (await galleries.Find(grant.GalleryId, ct) is not { } gallery)
            return;

        var order = (await terms.InForce(gallery.Id, ct)).Order;
        List<Guid> shown = [.. (await assets.Visible(gallery.Id, Reach.Of(grant).SeenIn(gallery), order, ct)).Select(asset => asset.Id)];
        if (!grant.IsShared)
            outbox.Enqueue(new ItemsSharedByStudio(gallery.Id, grant.Id, shown, way, now));
        else if (grant.MakerId is { } makerId && await guests.FindVisitor(gallery.Id, makerId, ct) is { } maker)
            outbox.Enqueue(new ItemsShared(gallery.Id, grant.Id, maker.Fact, shown, way, now));
    }
}
