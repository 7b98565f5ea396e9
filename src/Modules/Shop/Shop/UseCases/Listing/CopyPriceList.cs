using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Listing;

/// <summary>Another list with the same things in it. No gallery sells by it yet.</summary>
public sealed record CopyPriceList(Guid ListId, Guid CopyId, string Name);

internal sealed class CopyPriceListHandler(ListDesk desk, IPriceListRepository lists, TimeProvider clock) : ICommandHandler<CopyPriceList>
{
    public async Task<Outcome> Handle(CopyPriceList command, CancellationToken ct)
    {
        if (await desk.Find(command.ListId, ct) is not { } list)
            return ListDesk.Missing;
        if (await lists.Find(command.CopyId, ct) is not null)
            return Outcome.Done; // the form was sent twice

        var now = clock.GetUtcNow();
        var copy = list.CopyAs(command.CopyId, command.Name, now);
        if (copy.Describe(command.Name, copy.IncludesTax, copy.MinimumMinor, now) is { Succeeded: false } refused)
            return refused;

        lists.Add(copy);
        return Outcome.Done;
    }
}
