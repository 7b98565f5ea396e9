using BuildingBlocks;
using BuildingBlocks.Messaging;
using Galleries.Contracts;
using Galleries.Ports;

namespace Galleries.Adapters.Messaging;

/// <summary>Bytes are deleted outside of every transaction, after the commit that made them superfluous.</summary>
internal sealed class SweepFilesWhenAssetsRemoved(IWorkBell bell) : IMessageHandler<AssetsRemoved>
{
    public Task<Outcome> Handle(AssetsRemoved message, CancellationToken ct)
    {
        bell.FilesAreLeft();
        return Task.FromResult(Outcome.Done);
    }
}
