using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Viewing;

/// <summary>Counts a try before its code is compared; refused while the link takes none.</summary>
internal sealed record CountCodeTry(Guid GrantId);

internal sealed class CountCodeTryHandler(IGuestBook guests, TimeProvider clock) : ICommandHandler<CountCodeTry>
{
    public async Task<Outcome> Handle(CountCodeTry command, CancellationToken ct)
    {
        if (await guests.FindWatch(command.GrantId, ct) is not { } watch)
            guests.Add(watch = new CodeWatch(command.GrantId));

        return watch.CountTry(clock.GetUtcNow())
            ? Outcome.Done
            : Outcome.Refused(
                $"Too many wrong codes were tried. Please wait {CodeWatch.LockTime.Minutes} minutes, or ask your photographer for the code.", "Code");
    }
}
