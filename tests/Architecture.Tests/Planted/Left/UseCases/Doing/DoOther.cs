using Architecture.Tests.Planted.Left.Adapters.Disk;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Architecture.Tests.Planted.Left.UseCases.Doing;

public sealed record DoOther(int Count);

// Misnamed, and goes past its port.
internal sealed class Reaction(FileDisk disk) : ICommandHandler<DoOther>
{
    public Task<Outcome> Handle(DoOther command, CancellationToken ct) => Task.FromResult(Outcome.Refused($"{disk}{command.Count}"));
}
