using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Sweeping;

namespace Galleries.Adapters.Messaging;

/// <summary>Bytes are deleted after the commit that made them superfluous.</summary>
internal sealed class SweepFilesWhenGalleryRemoved(ICommandHandler<WakeSweeper> wake) : IMessageHandler<GalleryRemoved>
{
    public Task<Outcome> Handle(GalleryRemoved message, CancellationToken ct) => wake.Handle(new WakeSweeper(), ct);
}
