using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Ending;

namespace Galleries.Adapters.Messaging;

internal sealed class NoteFetchedWhenAssetsDownloaded(ICommandHandler<NoteFetched> note) : IMessageHandler<AssetsDownloaded>
{
    public Task<Outcome> Handle(AssetsDownloaded message, CancellationToken ct) =>
        note.Handle(new NoteFetched(message.GalleryId, message.DownloadId, message.Visitor.VisitorId, message.AssetIds, message.DownloadedAt), ct);
}
