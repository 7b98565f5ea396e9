using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Making;

/// <summary>Changes for how many days the studio looks at orders after their payment; orders that were paid before keep their day.</summary>
/// <param name="ReviewDays">0 to 7.</param>
public sealed record ChangeOrderRules(int ReviewDays);

/// <summary>How the studio goes about its orders.</summary>
public sealed record ReadOrderRules;

/// <summary>The rules.</summary>
/// <param name="ReviewDays">For how many days after payment an order with something to be made can still be changed.</param>
public sealed record OrderRulesView(int ReviewDays);

internal sealed class ChangeOrderRulesHandler(IOrderRules rules) : ICommandHandler<ChangeOrderRules>
{
    public async Task<Outcome> Handle(ChangeOrderRules command, CancellationToken ct) => (await rules.Open(ct)).Review(command.ReviewDays);
}
