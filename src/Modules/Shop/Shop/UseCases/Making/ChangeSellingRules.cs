using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Making;

/// <summary>Changes for how many days the studio looks at orders after their payment; orders that were paid before keep their day.</summary>
/// <param name="ReviewDays">0 to 7.</param>
public sealed record ChangeSellingRules(int ReviewDays);

/// <summary>How the studio goes about its orders.</summary>
public sealed record ReadSellingRules;

/// <summary>The rules.</summary>
/// <param name="ReviewDays">For how many days after payment an order with something to be made can still be changed.</param>
public sealed record SellingRulesView(int ReviewDays);

internal sealed class ChangeSellingRulesHandler(ISellingRules rules) : ICommandHandler<ChangeSellingRules>
{
    public async Task<Outcome> Handle(ChangeSellingRules command, CancellationToken ct) => (await rules.Open(ct)).Review(command.ReviewDays);
}
