using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryBrandRepository : IBrandRepository
{
    private Brand? _brand;

    public Task<Brand?> Find(CancellationToken ct) => Task.FromResult(_brand);

    public void Add(Brand brand) => _brand = brand;
}
