using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Viewing;

/// <summary>The code was right.</summary>
internal sealed record ForgiveCodeTries(Guid GrantId);

internal sealed class ForgiveCodeTriesHandler(IGuestBook guests) : ICommandHandler<ForgiveCodeTries>
{
    public async Task<Outcome> Handle(ForgiveCodeTries command, CancellationToken ct)
    {
        (await guests.FindWatch(command.GrantId, ct))?.Forgive();
        return Outcome.Done;
    }
}
