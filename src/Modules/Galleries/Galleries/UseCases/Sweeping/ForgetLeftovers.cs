using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Sweeping;

/// <summary>These bytes are gone.</summary>
internal sealed record ForgetLeftovers(IReadOnlyList<string> BlobKeys);

internal sealed class ForgetLeftoversHandler(ILeftovers leftovers) : ICommandHandler<ForgetLeftovers>
{
    public async Task<Outcome> Handle(ForgetLeftovers command, CancellationToken ct)
    {
        foreach (var blobKey in command.BlobKeys)
        {
            if (await leftovers.Find(blobKey, ct) is { } leftover)
                leftovers.Remove(leftover);
        }

        return Outcome.Done;
    }
}
