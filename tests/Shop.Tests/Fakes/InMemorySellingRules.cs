using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemorySellingRules : ISellingRules
{
    public SellingRules Rules { get; } = SellingRules.None();

    public Task<SellingRules> Open(CancellationToken ct) => Task.FromResult(Rules);
}
