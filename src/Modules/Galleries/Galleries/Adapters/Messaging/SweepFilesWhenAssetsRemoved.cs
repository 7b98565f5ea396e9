using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.UseCases.Sweeping;

namespace Galleries.Adapters.Messaging;

/// <summary>Bytes are deleted after the commit that made them superfluous.</summary>
internal sealed class SweepFilesWhenAssetsRemoved(ICommandHandler<WakeSweeper> wake) : IMessageHandler<AssetsRemoved>
{
    public Task<Outcome> Handle(AssetsRemoved message, CancellationToken ct) => wake.Handle(new WakeSweeper(), ct);
}
