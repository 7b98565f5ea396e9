using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryPriceRules : IPriceRules
{
    public PriceRules Rules { get; } = PriceRules.None();

    public Task<PriceRules> Open(CancellationToken ct) => Task.FromResult(Rules);
}
