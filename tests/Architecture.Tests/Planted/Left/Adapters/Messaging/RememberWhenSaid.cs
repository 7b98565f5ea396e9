using Architecture.Tests.Planted.Left.Ports;
using Architecture.Tests.Planted.Right.Contracts;
using Architecture.Tests.Planted.Right.Domain;
using BuildingBlocks;
using BuildingBlocks.Messaging;

namespace Architecture.Tests.Planted.Left.Adapters.Messaging;

// Goes past its use cases, and past the neighbor's contract.
internal sealed class RememberWhenSaid(CarelessPort port, IAskRight right) : IMessageHandler<Said>
{
    public Task<Outcome> Handle(Said message, CancellationToken ct) => Task.FromResult(Outcome.Refused($"{message}{port}{right}{typeof(Secret)}"));
}
