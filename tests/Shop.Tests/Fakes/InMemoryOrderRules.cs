using Shop.Domain;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryOrderRules : IOrderRules
{
    private readonly OrderRules _rules = OrderRules.Initial();

    public Task<OrderRules> Open(CancellationToken ct) => Task.FromResult(_rules);
}
