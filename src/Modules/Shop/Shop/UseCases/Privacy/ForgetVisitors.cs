using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Privacy;

/// <summary>Empties the carts of somebody who is to be forgotten; orders are books, and stay.</summary>
internal sealed record ForgetVisitors(IReadOnlyList<Guid> VisitorIds);

internal sealed class ForgetVisitorsHandler(ICartRepository carts) : ICommandHandler<ForgetVisitors>
{
    public async Task<Outcome> Handle(ForgetVisitors command, CancellationToken ct)
    {
        await carts.RemoveOf(command.VisitorIds, ct);
        return Outcome.Done;
    }
}
