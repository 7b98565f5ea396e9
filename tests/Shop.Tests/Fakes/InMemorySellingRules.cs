using Shop.Domain;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemorySellingRules : ISellingRules
{
    private readonly SellingRules _rules = SellingRules.Initial();

    public Task<SellingRules> Open(CancellationToken ct) => Task.FromResult(_rules);
}
