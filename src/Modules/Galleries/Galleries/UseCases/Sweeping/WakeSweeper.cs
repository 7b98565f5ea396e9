using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Sweeping;

/// <summary>Has the files that are left over deleted soon, outside of every transaction.</summary>
internal sealed record WakeSweeper;

internal sealed class WakeSweeperHandler(IWorkBell bell) : ICommandHandler<WakeSweeper>
{
    public Task<Outcome> Handle(WakeSweeper command, CancellationToken ct)
    {
        bell.FilesAreLeft();
        return Task.FromResult(Outcome.Done);
    }
}
