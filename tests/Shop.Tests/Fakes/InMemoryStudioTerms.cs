using Shop.Domain;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryStudioTerms : IStudioTerms
{
    public StudioTerms? Terms { get; set; } = Cast.Terms;

    public Task<StudioTerms?> Find(CancellationToken ct) => Task.FromResult(Terms);
}
